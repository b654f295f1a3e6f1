using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class BylineTests
{
    [Theory]
    [InlineData("By Ann Marsh", "Ann Marsh")]
    [InlineData("By ANN MARSH, Harbour Press", "ANN MARSH|Harbour Press")]
    [InlineData("By Ann Marsh and Bo van Lund", "Ann Marsh|Bo van Lund")]
    [InlineData("Written by Ann M. Marsh", "Ann M. Marsh")]
    [InlineData("Von Anna Müller", "Anna Müller")]
    [InlineData("Von Anna Müller und Jan Beck, Husum", "Anna Müller|Jan Beck")]
    [InlineData("Von Anna Müller (Text) und Jan Beck (Fotos)", "Anna Müller|Jan Beck")]
    [InlineData("Ein Kommentar von Anna Müller", "Anna Müller")]
    [InlineData("Par Luc Morin et Anne Petit", "Luc Morin|Anne Petit")]
    [InlineData("Par Luc Morin, envoyé spécial à Brest", "Luc Morin")]
    [InlineData("Por Ana Ruiz y Luis Vega", "Ana Ruiz|Luis Vega")]
    [InlineData("Di Anna Neri e Paolo Riva", "Anna Neri|Paolo Riva")]
    [InlineData("Door Jan de Wit", "Jan de Wit")]
    [InlineData("Autor: Jan Nowak", "Jan Nowak")]
    [InlineData("Av Kari Nord og Ola Berg", "Kari Nord|Ola Berg")]
    [InlineData("Автор: Анна Лунд", "Анна Лунд")]
    public void A_byline_names_its_writers(string line, string names)
    {
        Assert.True(Byline.IsByline(line));
        Assert.Equal(names.Split('|'), Byline.NamesIn(line));
    }

    [Theory]
    [InlineData("Ana Ortega y Gasset", "Ana Ortega y Gasset")]
    [InlineData("Ann Marsh & Bo Lund", "Ann Marsh|Bo Lund")]
    public void A_field_of_authors_gives_its_names(string field, string names) => Assert.Equal(names.Split('|'), Byline.NamesIn(field));

    [Theory]
    [InlineData("By Monday Morning")]
    [InlineData("By the time Ann Marsh came home, the ferry had gone.")]
    [InlineData("Ann Marsh")]
    [InlineData("Von Trapp")]
    [InlineData("Di Maria")]
    [InlineData("Von Husum bis Büsum fährt kein Schiff")]
    [InlineData("Par la force des choses")]
    [InlineData("")]
    public void Other_lines_are_no_bylines(string line) => Assert.False(Byline.IsByline(line));
}
