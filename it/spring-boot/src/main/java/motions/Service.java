package motions;

import nl.parliament.parser.Isolation;
import nl.parliament.parser.ParliamentParser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that reads letters. One parser serves all requests. */
@SpringBootApplication
public class Service {
    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }

    /** {@code isolated=true} has other processes read what strangers send. */
    @Bean
    ParliamentParser parser(@Value("${isolated:false}") boolean isolated) {
        ParliamentParser.Builder builder = ParliamentParser.builder();
        return (isolated ? builder.isolated(Isolation.defaults().withProcesses(1)) : builder).build();
    }
}
