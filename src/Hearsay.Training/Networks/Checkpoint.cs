using System.Runtime.InteropServices;
using Hearsay.Models;

namespace Hearsay.Training.Networks;

/// <summary>The state of a training after an epoch, from which it goes on where it was broken off.</summary>
internal static class Checkpoint
{
    /// <summary>Writes it; a checkpoint that is half written never takes the place of a whole one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="plan">What was being trained: another plan's checkpoint is not taken up.</param>
    /// <param name="epoch">The epochs that are done.</param>
    /// <param name="parameters">The numbers of the network.</param>
    /// <param name="adam">What the steps remember.</param>
    public static void Write(string path, string plan, int epoch, Parameters parameters, Adam adam)
    {
        var part = path + ".part";
        using (var writer = new BinaryWriter(File.Create(part)))
        {
            writer.Write(plan);
            writer.Write(epoch);
            foreach (var matrix in parameters.All.Values) writer.Write(MemoryMarshal.AsBytes<float>(matrix.Values));
            adam.Write(writer);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Takes up a checkpoint of the same plan and returns the epochs that are done; 0 where there is none.</summary>
    public static int Read(string path, string plan, Parameters parameters, Adam adam)
    {
        if (!File.Exists(path)) return 0;
        using var reader = new BinaryReader(File.OpenRead(path));
        if (reader.ReadString() != plan) return 0;
        var epoch = reader.ReadInt32();
        foreach (var matrix in parameters.All.Values) reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(matrix.Values.AsSpan()));
        adam.Read(reader);
        return epoch;
    }
}
