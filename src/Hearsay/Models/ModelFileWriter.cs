using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Hearsay.Models;

/// <summary>Collects a model's lists and tensors and writes them as one <see cref="ModelFile"/>.</summary>
internal sealed class ModelFileWriter(string name, string version, string fingerprint)
{
    private readonly List<TensorHeader> _headers = [];
    private readonly Dictionary<string, string[]> _lists = [];
    private readonly ArrayBufferWriter<byte> _tensors = new();

    /// <summary>Adds a list of strings.</summary>
    public void AddList(string listName, IEnumerable<string> values) => _lists.Add(listName, [.. values]);

    /// <summary>Adds a tensor of whole numbers, which mean themselves times <paramref name="scale"/>.</summary>
    public void AddTensor<T>(string tensorName, ReadOnlySpan<T> values, double scale, params int[] shape)
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Model files are written on little-endian machines only.");
        }

        var offset = (int)ModelFile.Align(_tensors.WrittenCount);
        _tensors.Write(new byte[offset - _tensors.WrittenCount]);
        var bytes = MemoryMarshal.AsBytes(values);
        _tensors.Write(bytes);
        var givenShape = shape.Length == 0 ? [values.Length] : shape;
        _headers.Add(new TensorHeader(tensorName, TensorType.NameOf<T>(), givenShape, scale, offset, bytes.Length));
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes()
    {
        var tensors = _tensors.WrittenSpan.ToArray();
        ModelHeader header = new()
        {
            Name = name,
            Version = version,
            Fingerprint = fingerprint,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(tensors)),
            Lists = _lists,
            Tensors = [.. _headers],
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(header, ModelHeaderJson.Default.ModelHeader);
        var tensorStart = (int)ModelFile.Align(ModelFile.Magic.Length + sizeof(int) + json.Length);
        var bytes = new byte[tensorStart + tensors.Length];
        ModelFile.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(ModelFile.Magic.Length), json.Length);
        json.CopyTo(bytes, ModelFile.Magic.Length + sizeof(int));
        tensors.CopyTo(bytes, tensorStart);
        return bytes;
    }
}
