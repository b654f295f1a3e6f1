using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>The styles of the text view.</summary>
internal static class Styles
{
    public static readonly Style Title = new(decoration: Decoration.Bold);

    public static readonly Style Faint = new(Color.Grey);

    public static readonly Style Source = new(Color.DodgerBlue1, decoration: Decoration.Bold);

    public static readonly Style Relay = new(Color.DodgerBlue1, decoration: Decoration.Italic);

    public static readonly Style Cue = new(Color.Orange3, decoration: Decoration.Italic);

    public static readonly Style Hedge = new(Color.Orange3, decoration: Decoration.Bold);

    public static readonly Style Content = new(decoration: Decoration.Underline);

    public static readonly Style Number = new(Color.MediumPurple1, decoration: Decoration.Bold);
}
