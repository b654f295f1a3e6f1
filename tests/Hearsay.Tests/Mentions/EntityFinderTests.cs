using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Syntax;

namespace Hearsay.Tests.Mentions;

public class EntityFinderTests
{
    private static readonly EntityFinder _finder = EntityFinder.Load();
    private static readonly SyntaxReader _syntax = SyntaxReader.Load();

    [Theory]
    [InlineData("On Monday, Sen. Ada Quill met Gen. Otto Marsh.", "Ada Quill/Person Otto Marsh/Person")]
    [InlineData("The vote was held in Berlin by the Ministry of Fisheries.", "Berlin/Place Ministry of Fisheries/Organization")]
    [InlineData("It was first told by the Springfield Herald and by Reuters.", "Springfield Herald/Outlet Reuters/Outlet")]
    [InlineData("Some said that Ursula von der Hagen had left.", "Ursula von der Hagen/Person")]
    [InlineData("Stunningly, he agreed with South Korean President Moon Sang-ho.", "Moon Sang-ho/Person")]
    [InlineData("He met New Jersey Gov. Chris Orr.", "New Jersey/Place Chris Orr/Person")]
    [InlineData("We met Secretary of State Ann Bell.", "Ann Bell/Person")]
    [InlineData("There were Democratic pollsters, Iowans and Hill Democrats.", "")]
    [InlineData("He met Sen. Ada Quill, R-Ohio, then.", "Ada Quill/Person Ohio/Place")]
    [InlineData("They drove over the George Morrow Bridge.", "George Morrow Bridge/Place")]
    [InlineData("There is the Affordable Boats Act.", "Affordable Boats Act/Document")]
    [InlineData("We saw it on KQRZ and on Facebook.", "KQRZ/Outlet Facebook/Organization")]
    [InlineData("KINGSTOWN — Two men met in Paris.", "KINGSTOWN/Place Paris/Place")]
    [InlineData("BOATS SUNK NEAR HARBOUR Two men met in Paris.", "Paris/Place")]
    [InlineData("He lives in New York now.", "New York/Place")]
    [InlineData("On New Year's Eve, Albuquerque police arrested him.", "Albuquerque police/Organization")]
    [InlineData("They called the Kent County Sheriff’s Office.", "Kent County Sheriff’s Office/Organization")]
    [InlineData("We drove through St. Mary Parish.", "St. Mary Parish/Place")]
    [InlineData("They called the Sheriff's Office.", "Sheriff's Office/Organization")]
    [InlineData("They met on Morrow Avenue on Monday.", "Morrow Avenue/Place")]
    [InlineData("He met North Korean soldiers and Angolans.", "")]
    [InlineData("They were fined at Kingston Crown Court on Monday.", "Kingston Crown Court/Organization")]
    [InlineData("It was made by Arch Hall, Sr., and by Oslo Hall.", "Arch Hall/Person Oslo Hall/Place")]
    [InlineData("Then Mill Valley Lt. Kenny Park spoke.", "Mill Valley/Place Kenny Park/Person")]
    // Wrong: Parliament is missing.
    [InlineData("They blamed the Interior Ministry and Parliament for it.", "Interior Ministry/Organization")]
    [InlineData("We met GBI Deputy Director of Investigations Rusty Andrews.", "GBI Deputy/Person Rusty Andrews/Person")] // Wrong.
    [InlineData("Then Homeland Security Secretary Jeh Johnson spoke.", "Johnson/Person")] // Wrong: the given name is missing.
    [InlineData("He lives in San Rafael Ca and in Miramar California.", "San Rafael/Place Ca/Place Miramar/Place California/Place")]
    public void Names_are_found_with_their_kinds(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find(text).Select(entity => $"{entity.Name}/{entity.Kind}")));

    [Theory]
    [InlineData("Then Pat Morrow spoke. Later Morrow left.", "Pat Morrow", "Pat Morrow|Morrow")]
    [InlineData("The Harbour Safety Board (HSB) met. The HSB was angry.", "Harbour Safety Board", "Harbour Safety Board|HSB|HSB")]
    [InlineData("Tulsa police came. The Tulsa Police Department did.", "Tulsa Police Department", "Tulsa police|Tulsa Police Department")]
    [InlineData("It was on CBS News. He watches CBS.", "CBS News", "CBS News|CBS")]
    [InlineData("So wrote The U.K. Independent. Later the Independent changed it.", "Independent", "U.K. Independent|Independent")]
    [InlineData("Ohio State Police came. State Police left.", "Ohio State Police", "Ohio State Police|State Police")]
    [InlineData("It was in North Korea. He fled from the North.", "North Korea", "North Korea|North")]
    [InlineData("Then Pat Morrow spoke. MORROW: We talked.", "Pat Morrow", "Pat Morrow|MORROW")]
    [InlineData("He wants Ben Carter. They took it from Carter.", "Ben Carter", "Ben Carter|Carter")]
    public void Names_of_one_bearer_are_linked(string text, string name, string mentions) =>
        Assert.Equal(mentions, MentionsOf(name, text, MentionForm.Name));

    [Theory]
    [InlineData("Then Pat Morrow, 54, a doctor, spoke.", "Pat Morrow", "54", 54)]
    [InlineData("Then Pat Morrow (7) and his dog came.", "Pat Morrow", "7", 7)]
    [InlineData("Then Pat Morrow, aged 19, came.", "Pat Morrow", "19", 19)]
    [InlineData("They met the 19-year-old student Pat Morrow.", "Pat Morrow", "19-year-old", 19)]
    [InlineData("They met Pat Morrow, 1,400 farmers and their cows.", "Pat Morrow", null, null)]
    [InlineData("They met Pat Morrow, 54 farmers and their cows.", "Pat Morrow", null, null)]
    public void An_age_is_taken_from_beside_the_name(string text, string name, string? words, int? years)
    {
        var age = Find(text).Single(entity => entity.Name == name).Age;
        Assert.Equal((words, years), (age is { } said ? text[said.Span.Start..said.Span.End] : null, age?.Years));
    }

    [Theory]
    [InlineData("A doctor at the hospital, Ann Bell, was there.", "Ann Bell", "A doctor at the hospital")]
    [InlineData("Paul Orr, a spokesman for the harbour board, agreed.", "Paul Orr", "a spokesman for the harbour board")]
    [InlineData("We asked former pollster Pat Morrow.", "Pat Morrow", "former pollster")]
    [InlineData("It was a military official named Tam Reed who came.", "Tam Reed", "military official")]
    [InlineData("They met Sen. Ada Quill.", "Ada Quill", "Sen.")]
    [InlineData("In a speech rival Tom Berg called it a lie.", "Tom Berg", null)]
    [InlineData("The candidate also spoke of his opponent, Ann Bell, there.", "Ann Bell", "his opponent")]
    [InlineData("They met Paul Orr, his wife, Ann Orr, and their son.", "Paul Orr", null)]
    public void A_description_is_taken_from_beside_the_name(string text, string name, string? expected) =>
        Assert.Equal(expected, Find(text).Single(entity => entity.Name == name).Description);

    [Theory]
    [InlineData("A doctor at the hospital, Ann Bell, was there. The doctor left early.", "Ann Bell", "The doctor")]
    [InlineData("The Springfield Herald wrote so. The newspaper gave no names.", "Springfield Herald", "The newspaper")]
    [InlineData("We met Sen. Ada Quill. The senator was tired.", "Ada Quill", "The senator")]
    [InlineData("Broken Arrow Police Department came. Police said so.", "Broken Arrow Police Department", "Police")]
    [InlineData("Paul Orr, a spokesman for the board, agreed. The spokesman for the mayor did not.", "Paul Orr", "")]
    [InlineData("We met Gov. Ada Quill. The Ohio governor was tired.", "Ada Quill", "")]
    [InlineData("They met Republican nominee Ada Quill. The Democratic nominee was tired.", "Ada Quill", "")]
    public void A_description_leads_to_its_name(string text, string name, string expected) =>
        Assert.Equal(expected, MentionsOf(name, text, MentionForm.Nominal));

    [Theory]
    [InlineData("Ann Bell met Tom Fitch. She was late.", "Ann Bell", "She")]
    [InlineData("Ann Bell met Tom Fitch. He was late.", "Tom Fitch", "He")]
    [InlineData("Ann Bell was late. He was not.", "Ann Bell", "")]
    [InlineData("“He will pay,” Tom Fitch said.", "Tom Fitch", "")]
    [InlineData("Rob Marsh sat there. “He will pay,” Tom Fitch said.", "Rob Marsh", "He")]
    public void A_pronoun_agrees_with_its_name(string text, string name, string expected) =>
        Assert.Equal(expected, MentionsOf(name, text, MentionForm.Pronoun));

    private static string MentionsOf(string name, string text, MentionForm form)
    {
        var mentions = Find(text).Single(entity => entity.Name == name).Mentions.Where(mention => mention.Form == form);
        return string.Join('|', mentions.Select(mention => text[mention.Span.Start..mention.Span.End]));
    }

    private static ImmutableArray<Entity> Find(string text)
    {
        var article = new Article { Text = text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
        return _finder.Find(article, _syntax.Read(article));
    }
}
