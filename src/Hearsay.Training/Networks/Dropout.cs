namespace Hearsay.Training.Networks;

/// <summary>Silences a share of the numbers at random and raises the others, so that a network leans on none (Srivastava 2014).</summary>
/// <remarks>Within a sentence the same columns are silent (Y. Gal, Z. Ghahramani 2016).</remarks>
internal sealed class Dropout(float share)
{
    private float[] _masks = [];

    /// <summary>Draws a mask for each sequence.</summary>
    public void Draw(Random random, int sequenceCount, int width)
    {
        Hearsay.Models.Room.Fit(ref _masks, sequenceCount * width);
        for (var index = 0; index < sequenceCount * width; index++)
            _masks[index] = random.NextSingle() < share ? 0 : 1 / (1 - share);
    }

    /// <summary>Silences a row of a sequence, or the row's slopes.</summary>
    public void Apply(int sequence, Span<float> row)
    {
        var mask = _masks.AsSpan(sequence * row.Length, row.Length);
        for (var column = 0; column < row.Length; column++) row[column] *= mask[column];
    }
}
