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
    public void The_page_decides_where_the_server_is_silent(string meta) =>
        Assert.EndsWith("“café”", CharsetReader.ReadPage(Bytes(_windows, meta + "“café”")), StringComparison.Ordinal);

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
