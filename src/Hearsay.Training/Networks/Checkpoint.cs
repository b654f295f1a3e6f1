namespace Hearsay.Training.Networks;

/// <summary>The state of a training after an epoch, from which it goes on where it was broken off.</summary>
internal static class Checkpoint
{
    /// <summary>Writes it; a checkpoint that is half written never takes the place of a whole one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="plan">What is being trained, and how.</param>
    /// <param name="epoch">The epochs that are done.</param>
    /// <param name="state">Writes all that the training needs to go on.</param>
    public static void Write(string path, string plan, int epoch, Action<BinaryWriter> state)
    {
        var part = path + ".part";
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using (var writer = new BinaryWriter(File.Create(part)))
        {
            writer.Write(plan);
            writer.Write(epoch);
            state(writer);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Takes up a checkpoint and returns the epochs that are done; 0 where there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is of another plan, or cut short.</exception>
    public static int Read(string path, string plan, Action<BinaryReader> state)
    {
        const string remedy = "name another file with --checkpoint, or delete this one to begin anew.";
        if (!File.Exists(path)) return 0;
        using var reader = new BinaryReader(File.OpenRead(path));
        try
        {
            var found = reader.ReadString();
            if (found != plan) throw new InvalidDataException($"{path}: a training of {plan} was expected, of {found} was found; {remedy}");
            var epoch = reader.ReadInt32();
            state(reader);
            return epoch;
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException($"{path}: a whole checkpoint was expected, one cut short was found; {remedy}", exception);
        }
    }
}
