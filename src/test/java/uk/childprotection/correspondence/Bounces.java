package uk.childprotection.correspondence;

/** Mails that come back, as mail servers write them. */
final class Bounces {

    private Bounces() {}

    /** A report as of RFC 3464, with the head of the mail that came back. */
    static String report(String messageId, String action, String status) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@mx.nhs.example>
                To: returns@council.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <report-of-%2$s-%3$s-%4$d@mx.nhs.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message was not as it should be.

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.nhs.example
                Arrival-Date: Mon, 02 Mar 2026 09:00:05 +0000

                Final-Recipient: rfc822; ivy@nhs.net
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: smtp; 550 says something about ivy@nhs.net

                --part
                Content-Type: text/rfc822-headers

                From: letters@council.example
                To: ivy@nhs.net
                Message-ID: %1$s
                Subject: A letter

                --part--
                """.formatted(messageId, action, status, Integer.toUnsignedLong(messageId.hashCode()))
                .replace("\n", "\r\n");
    }

    /** As qmail and other older servers return mail: in words, with the mail below them. */
    static String oldWay(String messageId, String words) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example
                To: returns@council.example
                Subject: failure notice
                Message-ID: <old-way@mx.example>

                Hi. This is the mail program at mx.example.
                <ivy@nhs.net>:
                %s

                --- Below this line is a copy of the message.
                Message-ID: %s
                """.formatted(words, messageId).replace("\n", "\r\n");
    }

    static String outOfOffice(String messageId) {
        return """
                From: Ivy Example <ivy@nhs.net>
                To: returns@council.example
                Subject: Out of office
                Auto-Submitted: auto-replied
                Message-ID: <away@nhs.example>
                In-Reply-To: %s

                I am away until Monday.
                """.formatted(messageId).replace("\n", "\r\n");
    }

    static String receipt(String messageId, String disposition) {
        return """
                From: ivy@nhs.net
                To: returns@council.example
                Subject: Read
                Message-ID: <receipt@nhs.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=disposition-notification; boundary="part"

                --part
                Content-Type: text/plain

                It was read.

                --part
                Content-Type: message/disposition-notification

                Final-Recipient: rfc822; ivy@nhs.net
                Original-Message-ID: %s
                Disposition: manual-action/MDN-sent-manually; %s

                --part--
                """.formatted(messageId, disposition).replace("\n", "\r\n");
    }
}
