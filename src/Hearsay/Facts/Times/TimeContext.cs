namespace Hearsay.Facts;

/// <summary>What a pattern may count from while an article is walked through.</summary>
internal sealed class TimeContext
{
    /// <summary>The most sentences after which the story has left a day behind it.</summary>
    private const int MostSentences = 5;

    /// <summary>The most days that a date ahead lies away which no verb places; twice as many where a verb is in the present.</summary>
    private const int MostDaysAhead = 92;

    /// <summary>The most days from the beginning of a period of this season's books to the report on it.</summary>
    private const int MostDaysSinceQuarter = 366;

    private readonly TimePoint?[] _days = new TimePoint?[7];
    private int _sentenceOfStory;
    private int _lastSentence;
    private int _sentenceOfQuarter;

    public TimeContext(TimeWords words) => Words = words;

    public TimeWords Words { get; }

    /// <summary>The index of the sentence that is read.</summary>
    public int Sentence { get; private set; }

    /// <summary>The day that "today" is: that of publication, or inside a quotation that of saying; null where it is not known.</summary>
    public TimePoint? Now { get; set; }

    /// <summary>The moment of publication; null where only its day is known.</summary>
    public DateTimeOffset? Moment { get; set; }

    /// <summary>The last date that the text has named, or null where it lies too far back.</summary>
    public TimePoint? Story { get => Sentence - _sentenceOfStory <= MostSentences ? field : null; private set; }

    /// <summary>The last quarter or half of the past year that the text has named, or null where it lies too far back.</summary>
    public TimePoint? Quarter { get => Sentence - _sentenceOfQuarter <= MostSentences ? field : null; private set; }

    /// <summary>The last date that this sentence has named, or null.</summary>
    public TimePoint? InSentence { get => _lastSentence == Sentence ? field : null; private set; }

    /// <summary>Where words that follow the story count from: its last date, or else now.</summary>
    public (TimePoint? Point, TimeBasis Basis) StoryOrNow =>
        Story is { } story ? (story, TimeBasis.Relative) : (Now, TimeBasis.Fallback);

    /// <summary>The day that the text last meant by a weekday, where it lies within a week of now; else null.</summary>
    public TimePoint? DayOf(DayOfWeek weekday) => _days[(int)weekday] is { } day && Now is { } now
        && Math.Abs(day.Day.DayNumber - now.Day.DayNumber) <= _days.Length ? day : null;

    /// <summary>Goes on to a sentence; what the patterns ask for is empty outside of it.</summary>
    public void Enter(int sentence)
    {
        Sentence = sentence;
        Words.Bound(Words.Words.Syntax.Sentences[sentence]);
    }

    /// <summary>Keeps the date that the text has come to.</summary>
    /// <param name="match">The date.</param>
    /// <param name="first">Its first token.</param>
    public void Remember(TimeMatch match, int first)
    {
        if (match.Point is not { } point) return;
        (InSentence, _lastSentence) = (point, Sentence);
        // Of "Friday's meeting" one does not know enough to let other Fridays follow it.
        var isSure = point.Day <= Now?.Day || !TenseReader.IsOfNoun(Words.Words, first, match.End);
        if (point.Unit == TimeUnit.Day && isSure) _days[(int)point.Day.DayOfWeek] = point;
        // "The boat sank on Sunday, police said on Monday. Two hours later ...": the story stays on Sunday.
        if (Story is null || !TenseReader.IsOfSaying(Words.Words, first, match.End)) (Story, _sentenceOfStory) = (point, Sentence);
        var isQuarter = point.Unit is TimeUnit.Quarter or TimeUnit.Half;
        var isRecent = Now is not { } now || now.Day.DayNumber - point.Day.DayNumber < MostDaysSinceQuarter;
        if (isQuarter && isRecent) (Quarter, _sentenceOfQuarter) = (point, Sentence);
    }

    /// <summary>The direction of the time at these tokens.</summary>
    public TimeDirection DirectionOf(int first, int end) => TenseReader.DirectionOf(Words.Words, first, end);

    /// <summary>The stretch of this year, or that of the one before or after, whichever the words mean.</summary>
    /// <param name="point">That of this year.</param>
    /// <param name="first">The first token of the expression.</param>
    /// <param name="end">The index just after its last token.</param>
    public TimePoint? Nearest(TimePoint point, int first, int end)
    {
        if (Now is not { } now) return null;
        var direction = DirectionOf(first, end);
        var isLater = point.Day > now.Day;
        var isPast = point.Day < now.Day && point.Value != new TimePoint(now.Day, point.Unit).Value;
        if (direction == TimeDirection.Ahead) return isPast && !IsReported(point, now) ? point.ShiftYears(1) : point;
        // "the March 15 attack" and "a Dec. 15 deadline": what no verb places may lie a little ahead.
        var isOpen = direction == TimeDirection.Open || TenseReader.IsOfNoun(Words.Words, first, end);
        if (!isOpen) return isLater ? point.ShiftYears(-1) : point;
        var (back, ahead) = isLater ? (point.ShiftYears(-1), (TimePoint?)point) : (point, point.ShiftYears(1));
        var most = direction == TimeDirection.Open && !TenseReader.IsOfNoun(Words.Words, first, end) ? MostDaysAhead * 2 : MostDaysAhead;
        return ahead is { } next && next.Day.DayNumber - now.Day.DayNumber <= most && !IsReported(point, now) ? next : back;
    }

    // "expects to report a third-quarter loss": the quarter is over, the report is to come.
    private static bool IsReported(TimePoint point, TimePoint now) => point.Unit is TimeUnit.Quarter or TimeUnit.Half
        && now.Day.DayNumber - point.Day.DayNumber is > 0 and < MostDaysSinceQuarter * 2 / 3;
}
