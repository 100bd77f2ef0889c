package motions;

import java.io.IOException;
import nl.parliament.export.JsonExporter;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParliamentParser;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a letter and gives its model as JSON; a file that cannot be read gives a problem with our code. */
@RestController
public class Letters {
    private final ParliamentParser parser;

    Letters(ParliamentParser parser) {
        this.parser = parser;
    }

    @PostMapping(path = "/letters", produces = MediaType.APPLICATION_JSON_VALUE)
    String read(@RequestParam MultipartFile letter) throws IOException {
        return JsonExporter.create().export(parser.parse(letter.getBytes(), letter.getOriginalFilename()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(DocumentReadException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(unreadable.code()), unreadable.getMessage());
        problem.setProperty("code", unreadable.code());
        return problem;
    }

    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case UNSUPPORTED_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case INTERNAL, IO -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
