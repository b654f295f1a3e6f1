using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class LanguageIdentifierTests
{
    private static readonly LanguageIdentifier Languages = LanguageIdentifier.Load();

    [Theory]
    [InlineData("The ferry did not leave the port on Monday because the pier was closed.", "en")]
    [InlineData("Die Fähre blieb am Montag im Hafen, weil der Steg nicht für die Gäste geöffnet war.", "de")]
    [InlineData("Le bac est resté dans le port lundi parce que la jetée était fermée pour les passagers.", "fr")]
    [InlineData("El barco se quedó en el puerto el lunes porque el muelle estaba cerrado para los pasajeros.", "es")]
    [InlineData("Il traghetto è rimasto nel porto lunedì perché il molo era chiuso per i passeggeri della città.", "it")]
    [InlineData("De veerboot is maandag niet uit de haven gegaan omdat de pier voor het publiek gesloten was.", "nl")]
    [InlineData("Паром не вышел из порта в понедельник, потому что причал был закрыт для пассажиров.", "ru")]
    [InlineData("Пором не вийшов з порту в понеділок, тому що причал був закритий для пасажирів, які чекали.", "uk")]
    [InlineData("月曜日に渡し船は港を出なかった。", "ja")]
    [InlineData("渡轮星期一没有离开港口。", "zh")]
    [InlineData("월요일에 배가 항구를 떠나지 않았다.", "ko")]
    [InlineData("Το πλοίο έμεινε στο λιμάνι.", "el")]
    [InlineData("لم تغادر العبارة الميناء", "ar")]
    [InlineData("नाव सोमवार को बंदरगाह में रही", "hi")]
    public void The_language_is_told_by_script_and_small_words(string text, string language) =>
        Assert.Equal(language, Languages.Identify(text, null));

    [Theory]
    [InlineData("Ferry stays")]
    [InlineData("")]
    [InlineData("12 34 56")]
    public void A_text_of_a_few_words_has_no_known_language(string text) => Assert.Null(Languages.Identify(text, null));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("DE", "de")]
    public void A_language_that_is_given_wins(string given, string language) =>
        Assert.Equal(language, Languages.Identify("Le bac est resté dans le port lundi parce que la mer était forte.", given));
}
