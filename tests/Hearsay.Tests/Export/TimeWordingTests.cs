using Hearsay.Export;

namespace Hearsay.Tests.Export;

public class TimeWordingTests
{
    [Theory]
    [InlineData("2031-05-11", "2031-05-11, Sunday")]
    [InlineData("2031-05-11TNI", "2031-05-11, Sunday, night")]
    [InlineData("2031-05-11T06:40", "2031-05-11, Sunday, 06:40")]
    [InlineData("2031-03", "2031-03, March")]
    [InlineData("2031-W21", "2031-W21, the week from 2031-05-19")]
    [InlineData("2031-W21-WE", "2031-W21-WE, the weekend from 2031-05-24")]
    [InlineData("2031-SU", "2031-SU, summer")]
    [InlineData("2031-Q3", "2031-Q3")]
    [InlineData("2031", "2031")]
    [InlineData("199", "the 1990s")]
    [InlineData("19", "1900 to 1999")]
    [InlineData("P1D", "1 day")]
    [InlineData("PXD", "some days")]
    [InlineData("P2CE", "2 centuries")]
    [InlineData("P1Y6M", "1 year 6 months")]
    [InlineData("PT2H30M", "2 hours 30 minutes")]
    [InlineData("P1DT12H", "1 day 12 hours")]
    [InlineData("XXXX-12-24", "XXXX-12-24")]
    [InlineData("2031-W60", "2031-W60")]
    [InlineData("2031-02-31", "2031-02-31")]
    [InlineData("P", "P")]
    [InlineData("PT", "PT")]
    [InlineData("P9Z", "P9Z")]
    [InlineData("PY", "PY")]
    [InlineData("", "")]
    [InlineData("T", "T")]
    public void A_value_is_put_in_words_or_left_as_it_is(string value, string expected) =>
        Assert.Equal(expected, TimeWording.OfValue(value));

    [Theory]
    [InlineData(TimeType.Date, "2031-05-11", "END", "late 2031-05-11, Sunday")]
    [InlineData(TimeType.Date, "2031", "START", "early 2031")]
    [InlineData(TimeType.Duration, "PT2H", "LESS_THAN", "less than 2 hours")]
    [InlineData(TimeType.Date, "2031", "UNHEARD_OF", "UNHEARD_OF 2031")]
    [InlineData(TimeType.Set, "P1D", null, "every day")]
    [InlineData(TimeType.Set, "P2W", null, "every 2 weeks")]
    [InlineData(TimeType.Set, "XXXX-WXX-7", null, "every Sunday")]
    [InlineData(TimeType.Set, "XXXX-12", null, "recurring, XXXX-12")]
    [InlineData(TimeType.Date, null, null, "not known when")]
    public void Modifiers_and_what_recurs_are_put_in_words(TimeType type, string? value, string? modifier, string expected) =>
        Assert.Equal(expected, TimeWording.Of(new TimeExpression(new TextSpan(0, 1), type, value, modifier, TimeBasis.Explicit, null)));

    [Theory]
    [InlineData(TimeBasis.Explicit, null, null)]
    [InlineData(TimeBasis.Relative, "2031-05-12", "counted from the day of publication")]
    [InlineData(TimeBasis.Relative, "2031-05-10", "counted from 2031-05-10")]
    [InlineData(TimeBasis.Fallback, "2031-05-12", "left open by the words, counted from the day of publication")]
    public void The_note_says_from_where_it_was_counted(TimeBasis basis, string? anchor, string? expected)
    {
        var time = new TimeExpression(new TextSpan(0, 1), TimeType.Date, "2031-05-11", null, basis, anchor);
        Assert.Equal(expected, TimeWording.Note(time, new Timestamp(new DateOnly(2031, 5, 12), null)));
    }
}
