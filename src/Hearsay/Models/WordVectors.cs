using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hearsay.Models;

/// <summary>Common words, commonest first, each with a vector of whose company it keeps (GloVe, Pennington et al. 2014).</summary>
/// <remarks>A word is known by its hash alone, so about one unknown word in 70,000 is taken for a known one. Never changes; any thread may
/// use it.</remarks>
internal sealed class WordVectors
{
    /// <summary>The number of dimensions.</summary>
    public const int Width = 100;

    /// <summary>Stands for the hashing of words in the header of the model file.</summary>
    public const string Fingerprint = "word-vectors-1+" + FeatureHasher.Version;

    private const string Resource = "models/en/vectors.bin";
    private const string KeyTensor = "keys";
    private const string RowTensor = "rows";
    private const string ScaleTensor = "scales";
    private const int LongestWord = 48;
    private const int None = -1;

    private readonly Tensor<sbyte> _rows;
    private readonly Tensor<float> _scales;

    // Open addressing: a word stands at the place of its key or in the first free place after it. Key and row lie side by side, so that
    // to find a word costs one look into memory.
    private readonly (uint Key, int Row)[] _places;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordVectors(string name, Tensor<uint> keys, Tensor<sbyte> rows, Tensor<float> scales)
    {
        _rows = rows;
        _scales = scales;
        Count = keys.Values.Length;
        _places = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Count * 2 + 1)];
        Array.Fill(_places, (0u, None));
        for (var row = 0; row < Count; row++)
        {
            if (TryPlace(keys.Values[row], row)) continue;
            throw new InvalidDataException($"{name}: a key of its own was expected for row {row}, that of an earlier row was found.");
        }
    }

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>Loads the table that the library carries.</summary>
    /// <exception cref="InvalidDataException">The file is missing, damaged or of another version.</exception>
    public static WordVectors Load() => From(ModelFile.Load(Resource, Fingerprint));

    /// <summary>Takes the table from a model file.</summary>
    /// <exception cref="InvalidDataException">The tensors are missing or do not fit together, or two words have one key.</exception>
    public static WordVectors From(ModelFile file)
    {
        var keys = file.Tensor<uint>(KeyTensor);
        var rows = file.Tensor<sbyte>(RowTensor);
        var scales = file.Tensor<float>(ScaleTensor);
        var count = keys.Values.Length;
        if (rows.Values.Length != (long)count * Width || scales.Values.Length != count)
        {
            throw new InvalidDataException(
                $"{file.Header.Name}: {count} rows of {Width} numbers with a scale each were expected, {rows.Values.Length} numbers and "
                + $"{scales.Values.Length} scales were found; pack the vectors again.");
        }

        return new WordVectors(file.Header.Name, keys, rows, scales);
    }

    /// <summary>Adds a table to a model file: the keys of words, their rows one after another, and the scale of each row.</summary>
    public static void AddTo(ModelFileWriter writer, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows, ReadOnlySpan<float> scales)
    {
        writer.AddTensor(KeyTensor, keys, 1);
        writer.AddTensor(RowTensor, rows, 1, keys.Length, Width);
        writer.AddTensor(ScaleTensor, scales, 1);
    }

    /// <summary>What a word is known by: the hash of its first 48 characters in lower case, with straight apostrophes.</summary>
    /// <remarks>Digits are kept, unlike in the forms that taggers look at, for "g8" is a word and "g0" is none.</remarks>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestWord];
        plain = plain[..Math.Min(word.Length, LongestWord)];
        word[..plain.Length].ToLowerInvariant(plain);
        plain.Replace('’', '\'');
        return FeatureHasher.Hash(plain);
    }

    /// <summary>The row of a word, whatever the case of its letters; -1 where it has none, as all plain numbers.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var key = KeyOf(word);
        for (var place = (int)key & (_places.Length - 1); ; place = (place + 1) & (_places.Length - 1))
        {
            ref readonly var found = ref _places[place];
            if (found.Key == key || found.Row == None) return found.Row;
        }
    }

    /// <summary>Writes the vector of a row; zeros for -1.</summary>
    public void Read(int row, Span<float> vector)
    {
        if (row < 0)
        {
            vector.Clear();
            return;
        }

        var numbers = Row(row);
        var scale = ScaleOf(row);
        for (var column = 0; column < vector.Length; column++) vector[column] = numbers[column] * scale;
    }

    /// <summary>The numbers of a row, each of which means itself times <see cref="ScaleOf"/>.</summary>
    public ReadOnlySpan<sbyte> Row(int row) => _rows.Values.Slice(row * Width, Width);

    /// <summary>What the numbers of a row are multiplied by.</summary>
    public float ScaleOf(int row) => _scales.Values[row];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlace(uint key, int row)
    {
        var place = (int)key & (_places.Length - 1);
        while (_places[place].Row != None)
        {
            if (_places[place].Key == key) return false;
            place = (place + 1) & (_places.Length - 1);
        }

        _places[place] = (key, row);
        return true;
    }
}
