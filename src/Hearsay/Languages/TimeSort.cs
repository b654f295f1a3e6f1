namespace Hearsay.Languages;

/// <summary>What a word does in an expression of time; the values are those of the table's third column.</summary>
internal enum TimeSort
{
    /// <summary>A unit of time: its name, and how many of it where that is not one.</summary>
    Unit,

    /// <summary>A number below a hundred.</summary>
    Number,

    /// <summary>A number that others are multiplied with.</summary>
    Scale,

    /// <summary>A part of one, behind a number or instead of it.</summary>
    Fraction,

    /// <summary>What stands for a number: the number, X where it is left open, and a modifier.</summary>
    Amount,

    /// <summary>The number in an order.</summary>
    Ordinal,

    /// <summary>A season as TIMEX3 writes it.</summary>
    Season,

    /// <summary>A part of the day as TIMEX3 writes it.</summary>
    PartOfDay,

    /// <summary>A time of the clock as TIMEX3 writes it.</summary>
    Clock,

    /// <summary>Behind an hour: the hours that it adds.</summary>
    HalfDay,

    /// <summary>A zone behind a time of the clock.</summary>
    Zone,

    /// <summary>A short form of a day of the week, counted from Sunday, 0.</summary>
    Weekday,

    /// <summary>Days that come back every week, as TIMEX3 writes them.</summary>
    Weekdays,

    /// <summary>A day counted from now: the days, and the part of the day.</summary>
    Day,

    /// <summary>A named day with a date of its own.</summary>
    NamedDay,

    /// <summary>A day that comes every year: month and day; month, weekday, which of them, days after; or days from Easter.</summary>
    Holiday,

    /// <summary>What counts units from now: the steps.</summary>
    Step,

    /// <summary>What counts units from the day that the story has come to: the steps.</summary>
    StoryStep,

    /// <summary>A day or another unit counted from where the story is: the steps, and the unit or part of the day.</summary>
    StoryDay,

    /// <summary>A vague time: PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
    Reference,

    /// <summary>A word for what comes back: how often, as TIMEX3 writes it.</summary>
    Rate,

    /// <summary>What makes a unit come back: every how many.</summary>
    Every,

    /// <summary>How often: the number, or none where a number stands before it.</summary>
    Times,

    /// <summary>A measure of exactness before a length or a date: the modifier.</summary>
    Measure,

    /// <summary>A measure of exactness behind a number or a length: the modifier.</summary>
    Afterthought,

    /// <summary>The part of a period: the modifier.</summary>
    Part,

    /// <summary>Behind a length, what makes it a time counted from now: -1 back, 1 ahead.</summary>
    Passage,

    /// <summary>Behind a length, what makes it a time counted from where the story is: -1 back, 1 ahead.</summary>
    StoryPassage,

    /// <summary>Behind a length, what makes it an age.</summary>
    Old,

    /// <summary>Behind a unit, what makes it a length.</summary>
    Length,

    /// <summary>What opens a length: "the past".</summary>
    Span,

    /// <summary>What stands between a number and its unit: "more".</summary>
    Stretch,

    /// <summary>What stands before a year or a month.</summary>
    YearLead,

    /// <summary>What stands before a unit that is named alone.</summary>
    BareUnitLead,

    /// <summary>The lemma of a word that looks ahead.</summary>
    Ahead,

    /// <summary>What makes a year or quarter one of the books.</summary>
    Fiscal,

    /// <summary>Behind a year or quarter, what says when it ends.</summary>
    Ended,

    /// <summary>The same time a year before.</summary>
    YearEarlier,

    /// <summary>The end of the year.</summary>
    YearEnd,

    /// <summary>What sets an end that mostly lies ahead.</summary>
    Until,

    /// <summary>The lemma of a verb that a length goes with.</summary>
    Lasting,

    /// <summary>What stands before an age.</summary>
    Aged,

    /// <summary>A noun for what is fixed beforehand, so that its day may lie ahead.</summary>
    Scheduled,

    /// <summary>What stands before a number that is no year.</summary>
    Numbered,

    /// <summary>A month whose name is also another word or a given name.</summary>
    DoubtfulMonth,

    /// <summary>What ends a clause or begins another, so that nothing says before or after what.</summary>
    Closing,

    /// <summary>What stands before a time of the clock.</summary>
    ClockLead,

    /// <summary>What stands before a part of the day that names no day.</summary>
    PartOfDayLead,

    /// <summary>What stands before seconds and minutes without a number.</summary>
    ShortLengthLead,

    /// <summary>What stands before quarters that are no fractions.</summary>
    QuartersLead,

    /// <summary>What goes on from a unit, so that it is not told alone.</summary>
    OpenOf,

    /// <summary>What is counted, so that the number before it is no year.</summary>
    Counted,
}
