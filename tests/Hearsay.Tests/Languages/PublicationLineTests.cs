using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class PublicationLineTests
{
    [Theory]
    [InlineData("May 3, 2024", "2024-05-03")]
    [InlineData("Published: 3 May 2024, 10:30 GMT", "2024-05-03")]
    [InlineData("Updated on Friday, Dec. 13th, 2024 at 4 pm", "2024-12-13")]
    [InlineData("3. Mai 2024, 14:05 Uhr", "2024-05-03")]
    [InlineData("Stand: 03.05.2024, 14:05", "2024-05-03")]
    [InlineData("Aktualisiert:03.05.24", "2024-05-03")]
    [InlineData("Publié le 03/05/2024 à 14h05", "2024-05-03")]
    [InlineData("Mis à jour le vendredi 1er août 2025", "2025-08-01")]
    [InlineData("Actualizado a las 14:05 del 3 de mayo de 2024", "2024-05-03")]
    [InlineData("3 maggio 2024 alle 14:05", "2024-05-03")]
    [InlineData("sexta-feira, 3 de maio de 2024", "2024-05-03")]
    [InlineData("Gepubliceerd op 3 mei 2024 om 14:05", "2024-05-03")]
    [InlineData("3 maja 2024, godz. 14:05", "2024-05-03")]
    [InlineData("3. 5. 2024", "2024-05-03")]
    [InlineData("Güncelleme: 3 Mayıs 2024 Cuma 14:05", "2024-05-03")]
    [InlineData("Oppdatert 3. mai 2024 kl. 14.05", "2024-05-03")]
    [InlineData("2024. május 3. péntek", "2024-05-03")]
    [InlineData("Опубликовано 3 мая 2024 г. в 14:05", "2024-05-03")]
    [InlineData("3 травня 2024, 14:05", "2024-05-03")]
    [InlineData("الجمعة ٣ مايو ٢٠٢٤", "2024-05-03")]
    [InlineData("2024年5月3日(金) 14時05分", "2024-05-03")]
    [InlineData("发布时间：2024-05-03 14:05", "2024-05-03")]
    [InlineData("입력 2024. 5. 3. 14:05", "2024-05-03")]
    [InlineData("2024년 5월 3일", "2024-05-03")]
    [InlineData("05/13/2024", "2024-05-13")]
    public void A_line_of_publication_gives_its_date(string line, string date)
    {
        Assert.True(PublicationLine.IsPublicationLine(line));
        Assert.True(PublicationLine.TryReadDate(line, out var found));
        Assert.Equal(date, found.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("On May 3, 2024, the ferry sank.")]
    [InlineData("The pier closed.")]
    [InlineData("February 31, 2024 was foggy")]
    [InlineData(".")]
    [InlineData("3. Mai 2024: Der Tag, an dem die Fähre sank")]
    [InlineData("Stand der Dinge")]
    [InlineData("1.2.3.4")]
    public void Other_lines_are_none(string line) => Assert.False(PublicationLine.IsPublicationLine(line));

    [Theory]
    [InlineData("vor 3 Stunden")]
    [InlineData("il y a 2 heures")]
    [InlineData("hace 5 minutos")]
    [InlineData("2 hours ago")]
    [InlineData("3 часа назад")]
    [InlineData("Updated 10:30")]
    public void A_line_may_count_from_now(string line)
    {
        Assert.True(PublicationLine.IsPublicationLine(line));
        Assert.False(PublicationLine.TryReadDate(line, out _));
    }

    [Theory]
    [InlineData("03/05/2024", null, false)]
    [InlineData("03/05/2024", "en", false)]
    [InlineData("03/05/2024", "fr", true)]
    public void Which_number_is_the_day_may_hang_on_the_language(string line, string? language, bool expected)
    {
        Assert.Equal(expected, PublicationLine.TryReadDate(line, language, out var date));
        Assert.Equal(expected ? new DateOnly(2024, 5, 3) : default, date);
    }

    [Theory]
    [InlineData("14:05", true)]
    [InlineData("14.05 Uhr", true)]
    [InlineData("10.31am BST", true)]
    [InlineData("The pier at 14:05", false)]
    [InlineData("Today", false)]
    public void A_line_of_time_needs_no_date(string line, bool expected) => Assert.Equal(expected, PublicationLine.IsTimeLine(line));

    [Fact]
    public void No_word_names_two_months()
    {
        var months = TsvTable.PathsOf("publication.tsv").SelectMany(path => TsvTable.Read(path, 3)).Where(row => row[1] == "month")
            .GroupBy(row => row[0], row => row[2]);
        Assert.All(months, month => Assert.Single(month.Distinct()));
    }

    [Theory]
    [InlineData("GULL ISLAND, May 3 (HPA)", true)]
    [InlineData("THE END", false)]
    [InlineData("A ferry sank", false)]
    public void A_dateline_is_a_place_and_a_day(string line, bool expected) => Assert.Equal(expected, PublicationLine.IsDateline(line));
}
