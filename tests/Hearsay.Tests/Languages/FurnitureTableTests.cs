using Hearsay.Languages;

namespace Hearsay.Tests.Languages;

public class FurnitureTableTests
{
    private static readonly FurnitureTable Table = FurnitureTable.Load();

    [Theory]
    [InlineData("Lesen Sie auch: Fähre sitzt fest", BlockKind.Promo)]
    [InlineData("À lire aussi : Le bac reste à quai", BlockKind.Promo)]
    [InlineData("Lea también: El transbordador no sale", BlockKind.Promo)]
    [InlineData("Leggi anche: Il traghetto resta in porto", BlockKind.Promo)]
    [InlineData("Czytaj też: Prom stoi w porcie", BlockKind.Promo)]
    [InlineData("Читайте также: паром стоит в порту", BlockKind.Promo)]
    [InlineData("اقرأ أيضا: العبارة في الميناء", BlockKind.Promo)]
    [InlineData("【関連記事】フェリー欠航", BlockKind.Promo)]
    [InlineData("相关阅读：渡轮停航", BlockKind.Promo)]
    [InlineData("관련기사", BlockKind.Promo)]
    [InlineData("Abonnieren Sie unseren Hafen-Newsletter", BlockKind.Call)]
    [InlineData("Partager", BlockKind.Call)]
    [InlineData("Síguenos en todas las redes", BlockKind.Call)]
    [InlineData("シェア", BlockKind.Call)]
    [InlineData("Quelle: Hafenbote", BlockKind.Credit)]
    [InlineData("Fuente: El Faro", BlockKind.Credit)]
    [InlineData("Richtigstellung: Die Fähre heißt Tern.", BlockKind.Correction)]
    [InlineData("Cet article a été mis à jour mardi soir.", BlockKind.Correction)]
    [InlineData("Foto: Ann Marsh", BlockKind.Caption)]
    [InlineData("写真：港の朝", BlockKind.Caption)]
    [InlineData("3 min de lecture", BlockKind.Other)]
    [InlineData("Lesezeit 3 Min.", BlockKind.Other)]
    [InlineData("Publicidad", BlockKind.Other)]
    [InlineData("Ｒｅａｄ ｍｏｒｅ", BlockKind.Promo)]
    public void Furniture_is_known_in_many_languages(string line, BlockKind kind) => Assert.Equal(kind, Table.KindOf(line));

    [Theory]
    [InlineData("Mehr als zweihundert Fahrgäste warteten am Kai.")]
    [InlineData("Más de doscientos viajeros esperaban en el muelle.")]
    [InlineData("Mais da metade dos passageiros esperava no cais.")]
    [InlineData("Plus de deux cents voyageurs attendaient sur le quai.")]
    [InlineData("Die Reederei (Hafenstraße) schwieg.")]
    [InlineData("関連する企業は港に残った。")]
    [InlineData("写真は港にあった。")]
    public void Sentences_that_begin_alike_are_none(string line) => Assert.Null(Table.KindOf(line));

    [Fact]
    public void No_phrase_is_a_mark_alone()
    {
        foreach (var path in TsvTable.PathsOf("furniture.tsv"))
        {
            var phrases = TsvTable.Read(path, 4).Select(row => row[3]).Where(phrase => phrase != "©");
            Assert.All(phrases, phrase => Assert.Contains(phrase, char.IsLetterOrDigit));
        }
    }
}
