using System.Text;

namespace DisputeHelper.Tests.Formats;

/// <summary>Files as browsers and mail programs save them.</summary>
internal static class SavedFiles
{
    /// <summary>As Chromium writes it: quoted-printable, with a picture beside the page.</summary>
    public static byte[] Mhtml(string url, string body) => Encoding.ASCII.GetBytes($"""
        From: <Saved by Blink>
        Snapshot-Content-Location: {url}
        Subject: =?utf-8?Q?D=C3=A9tails?=
        Date: Mon, 23 Nov 2026 06:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related;
        	type="text/html";
        	boundary="----MultipartBoundary--x----"


        ------MultipartBoundary--x----
        Content-Type: text/html
        Content-ID: <frame-1@mhtml.blink>
        Content-Transfer-Encoding: quoted-printable
        Content-Location: {url}

        <!DOCTYPE html><html lang=3D"en"><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"></head><body>{body.Replace("=", "=3D", StringComparison.Ordinal)}</body></html>
        ------MultipartBoundary--x----
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-Location: https://ae01.alicdn.com/kf/1.png

        iVBORw0KGgo=

        ------MultipartBoundary--x------

        """.ReplaceLineEndings("\r\n"));

    /// <summary>A mail in two forms, the words before the markup.</summary>
    public static byte[] Mail(string subject, string body) => Encoding.ASCII.GetBytes($"""
        Received: from mail.example by mx.example; Sat, 1 Aug 2026 10:00:03 +0000
        From: AliExpress <transaction@notice.aliexpress.com>
        To: buyer@example.com
        Message-ID: <20260801.8130@notice.aliexpress.com>
        Subject: {subject}
        Date: Sat, 1 Aug 2026 12:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b1"

        --b1
        Content-Type: text/plain; charset=utf-8

        In words only.
        --b1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 7bit

        <!doctype html><html><body>{body}</body></html>
        --b1--

        """.ReplaceLineEndings("\r\n"));
}
