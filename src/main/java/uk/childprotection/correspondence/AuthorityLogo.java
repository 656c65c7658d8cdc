package uk.childprotection.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The authority's logo at the head of its letters on paper; an authority may have none. It is read when the application starts, so that a
 * wrong file is found then. E-mails go without it: mail programs show no picture that a letter brings along.
 */
@Component
class AuthorityLogo {

    /** The whole of it stands in every PDF. */
    private static final int MOST_BYTES = 200_000;

    private final Optional<String> picture;
    private final String description;

    AuthorityLogo(AuthoritySettings authority) {
        this.picture = Optional.ofNullable(authority.logo()).map(AuthorityLogo::read);
        this.description = "Logo of " + authority.name();
    }

    /** The letter's page with the logo in the place its layout keeps for it. */
    String on(String html) {
        return picture.map(logo -> with(logo, html)).orElse(html);
    }

    private String with(String logo, String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Element place = page.selectFirst(".logo");
        if (place != null) {
            place.appendElement("img").attr("alt", description).attr("src", logo);
        }
        return page.outerHtml();
    }

    private static String read(Resource file) {
        try {
            byte[] bytes = file.getContentAsByteArray();
            if (bytes.length > MOST_BYTES) {
                throw new LogoRefused("is larger than 200 kB");
            }
            return "data:image/" + kind(bytes) + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException unreadable) {
            throw new LogoRefused("cannot be read");
        }
    }

    /** PNG or JPEG, found by its contents and read once as a whole. */
    private static String kind(byte[] bytes) throws IOException {
        try (var picture = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
                reader.setInput(picture);
                reader.read(0);
                reader.dispose();
                if (kind.equals("png") || kind.equals("jpeg")) {
                    return kind;
                }
            }
        }
        throw new LogoRefused("is no PNG or JPEG picture");
    }
}
