using System.Text;
using Hearsay.Store;

namespace Hearsay.EndToEnd.Store;

public class CharsetReaderTests
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void A_byte_order_mark_decides_and_is_left_out()
    {
        Assert.Equal("“é”", CharsetReader.ReadText(Bytes(Encoding.UTF8, "\uFEFF“é”"), "iso-8859-1"));
        Assert.Equal("“é”", CharsetReader.ReadText(Bytes(Encoding.Unicode, "\uFEFF“é”")));
        Assert.Equal("“é”", CharsetReader.ReadText(Bytes(Encoding.BigEndianUnicode, "\uFEFF“é”")));
    }

    [Fact]
    public void The_server_decides_before_the_page() =>
        Assert.EndsWith("é", CharsetReader.ReadPage(Bytes(_windows, "<meta charset=utf-8>é"), "ISO-8859-1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<meta charset=\"windows-1252\">")]
    [InlineData("<meta charset=latin1 />")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")]
    [InlineData("<meta content=\"text/html; charset = 'cp1252'\" http-equiv=content-type>")]
    [InlineData("<meta name=a charset=ASCII charset=utf-8>")]
    [InlineData("<!-- <meta charset=utf-8> --><meta/charset=x-cp1252>")]
    [InlineData("<p title='<meta charset=utf-8>'><meta charset=windows-1252>")]
    [InlineData("<meta name=description content='charset=utf-8'><meta charset=l1>")]
    [InlineData("<?xml version='1.0' encoding=\"ISO-8859-1\"?><html>")]
    public void The_page_decides_where_the_server_is_silent(string meta) =>
        Assert.EndsWith("“café”", CharsetReader.ReadPage(Bytes(_windows, meta + "“café”")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("<meta charset=UTF-16BE>")]
    public void A_page_that_calls_itself_utf_16_in_plain_letters_is_utf_8(string meta) =>
        Assert.EndsWith("“café”", CharsetReader.ReadPage(Bytes(Encoding.UTF8, meta + "“café”")), StringComparison.Ordinal);

    [Theory]
    [InlineData("gb2312", 54936, "港口的渡轮停了")]
    [InlineData("Shift_JIS", 932, "港のフェリーは止まった")]
    [InlineData("x-sjis", 932, "港のフェリーは止まった")]
    [InlineData("ks_c_5601-1987", 949, "항구의 배가 똠방 멈췄다")]
    [InlineData("euc-kr", 949, "항구의 배가 똠방 멈췄다")]
    [InlineData("koi8-r", 20866, "Паром стоит в гавани")]
    [InlineData("iso-8859-9", 1254, "“İskelede ışık”")]
    [InlineData("latin-9", 28605, "le bac à 3 €")]
    public void Labels_mean_what_they_mean_to_browsers(string label, int page, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        Assert.EndsWith(text, CharsetReader.ReadPage(Bytes(encoding, $"<meta charset=\"{label}\">{text}")), StringComparison.Ordinal);
        Assert.Equal(text, CharsetReader.ReadText(Bytes(encoding, text), label));
    }

    [Fact]
    public void A_name_beyond_the_first_kilobyte_does_not_count()
    {
        var page = new string(' ', 1024) + "<meta charset=windows-1251>é";
        Assert.EndsWith("é", CharsetReader.ReadPage(Bytes(Encoding.UTF8, page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_utf8_is_read_as_such() => Assert.Equal("“naïve”", CharsetReader.ReadText(Bytes(Encoding.UTF8, "“naïve”")));

    [Fact]
    public void Other_bytes_are_guessed()
    {
        var text = "“The café by the harbour was already on fire,” the señor said, “and nobody called the façade’s owner.”";
        Assert.Equal(text, CharsetReader.ReadText(Bytes(_windows, text)));
    }

    [Fact]
    public void An_unknown_charset_is_passed_over() =>
        Assert.Equal("é", CharsetReader.ReadText(Bytes(Encoding.UTF8, "é"), "no-such-set"));

    private static byte[] Bytes(Encoding encoding, string text) => encoding.GetBytes(text);
}
