package nl.parliament.parser.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a worker is started from a class path and from a jar of jars. */
class StartClassTest {
    private static final String WORKER = "nl.parliament.parser.internal.isolation.Worker";

    @TempDir
    private Path folder;

    @Test
    void a_class_path_starts_the_worker_itself() throws IOException {
        Path plain = jar("nl.example.Main", "nl/example/Main");
        assertThat(StartClass.words(plain.toString())).containsExactly(WORKER);
        assertThat(StartClass.words("nowhere")).containsExactly(WORKER);
        assertThat(StartClass.words(folder.toString())).containsExactly(WORKER);
        assertThat(StartClass.words(
                        Files.writeString(folder.resolve("no.jar"), "no jar").toString()))
                .containsExactly(WORKER);
    }

    @Test
    void a_jar_of_spring_boot_starts_it_by_its_launcher() throws IOException {
        String launch = "org.springframework.boot.loader.launch.";
        Path today = jar(launch + "JarLauncher", "org/springframework/boot/loader/launch/PropertiesLauncher");
        assertThat(StartClass.words(today.toString()))
                .containsExactly("-Dloader.main=" + WORKER, launch + "PropertiesLauncher");
        String loader = "org.springframework.boot.loader.";
        Path before = jar(loader + "JarLauncher", "org/springframework/boot/loader/PropertiesLauncher");
        assertThat(StartClass.words(before.toString()))
                .containsExactly("-Dloader.main=" + WORKER, loader + "PropertiesLauncher");
        assertThat(StartClass.words(before + File.pathSeparator + "more.jar"))
                .as("a class path of more is no jar of jars")
                .containsExactly(WORKER);
    }

    private Path jar(String main, String type) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        Path file = Files.createTempFile(folder, "a program ", ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new ZipEntry(type + ".class"));
        }
        return file;
    }
}
