package uk.childprotection.durable;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The class path of the tests with its folders packed into jars: only then can Java keep the loaded classes in an archive (class data
 * sharing), which takes a third off the work of starting. A jar is named by what is in it and packed once, so that the archive serves
 * until something is changed, on either database.
 *
 * @param path the class path
 * @param archive the archive of loaded classes that belongs to exactly these jars; whoever is the first to need it writes it
 */
record JarredClasspath(String path, Path archive) {

    /** What every test of this package starts with. */
    static JarredClasspath kept() throws IOException {
        return in(Files.createDirectories(Path.of("target", "durable", "jars")));
    }

    private static JarredClasspath in(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String place : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator))) {
            Path here = Path.of(place).toAbsolutePath();
            if (Files.isRegularFile(here)) {
                parts.add(here.toString());
            } else if (Files.isDirectory(here)) {
                parts.add(packed(here, folder).toString());
            }
        }
        String path = String.join(File.pathSeparator, parts);
        Path archive =
                folder.resolve("classes-%08x.jsa".formatted(path.hashCode())).toAbsolutePath();
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder.toAbsolutePath(), "*.jsa")) {
            for (Path other : archives) {
                if (!other.equals(archive)) {
                    Files.deleteIfExists(other);
                }
            }
        }
        return new JarredClasspath(path, archive);
    }

    private static Path packed(Path content, Path folder) throws IOException {
        byte[] bytes = zipped(content);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Path jar = folder.resolve("%s-%08x.jar".formatted(content.getFileName(), sum.getValue()));
        if (!Files.exists(jar)) {
            Files.write(jar, bytes);
        }
        return jar.toAbsolutePath();
    }

    private static byte[] zipped(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream all = bytes;
                ZipOutputStream zip = new ZipOutputStream(all);
                Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted().toList()) {
                if (!each.equals(folder)) {
                    add(zip, folder.relativize(each).toString(), each);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        byte[] bytes = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
        ZipEntry entry = new ZipEntry(Files.isDirectory(file) ? name + "/" : name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
