using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Hearsay.Models;

/// <summary>A model's weights in one flat file: magic, the header's length, the header in JSON, then the tensors.</summary>
/// <remarks>Every tensor begins at a multiple of 64 bytes. All numbers are little-endian. The tensors are used where they lie and are not
/// copied.</remarks>
internal sealed class ModelFile
{
    /// <summary>Every tensor begins at a multiple of this many bytes.</summary>
    public const int Alignment = 64;

    private const int PrefixLength = 12;
    private readonly ReadOnlyMemory<byte> _tensors;
    private readonly string _path;

    private ModelFile(ModelHeader header, ReadOnlyMemory<byte> tensors, string path)
    {
        Header = header;
        _tensors = tensors;
        _path = path;
    }

    /// <summary>The first eight bytes of every model file.</summary>
    public static ReadOnlySpan<byte> Magic => "HEARSAY1"u8;

    /// <summary>What the file says about itself.</summary>
    public ModelHeader Header { get; }

    /// <summary>Loads a model that the library carries, such as "models/en/tagger.bin", for features of the given fingerprint.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged or made for other features.</exception>
    public static ModelFile Load(string resource, string fingerprint)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException(
                $"{resource}: a model was expected among the library's resources, nothing was found; build the library with its models.");
        return Read(ResourceMemory.Of(stream), resource, fingerprint);
    }

    /// <summary>Reads a model from its bytes, which are kept and must not change; <paramref name="path"/> is for messages.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged or made for other features.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string path, string fingerprint)
    {
        var file = Open(bytes, path);
        file.Check(fingerprint);
        return file;
    }

    /// <summary>Opens a model to look at it, not to use it: neither its sum nor whom it is for is checked.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model file, or its header is damaged.</exception>
    public static ModelFile Open(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.Length < PrefixLength || !bytes.Span[..Magic.Length].SequenceEqual(Magic))
        {
            throw new InvalidDataException(
                $"{path}: a file that begins with HEARSAY1 was expected, {Start(bytes.Span)} was found; it is no model file.");
        }

        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[Magic.Length..]);
        var tensorStart = Align((long)PrefixLength + headerLength);
        if (headerLength < 0 || tensorStart > bytes.Length)
        {
            throw new InvalidDataException(
                $"{path}: a header of {headerLength} bytes was expected, the file has {bytes.Length}; it was cut short.");
        }

        return new ModelFile(ReadHeader(bytes.Slice(PrefixLength, headerLength), path), bytes[(int)tensorStart..], path);
    }

    /// <summary>The SHA-256 of the tensors as they are, which the header should have too.</summary>
    public string SumTensors() => Convert.ToHexStringLower(SHA256.HashData(_tensors.Span));

    /// <summary>The list of strings with a name.</summary>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public string[] List(string name) => Header.Lists.TryGetValue(name, out var list)
        ? list
        : throw new InvalidDataException(
            $"{_path}: a list {name} was expected, {string.Join(", ", Header.Lists.Keys.Order(StringComparer.Ordinal))} were found.");

    /// <summary>The header of the tensor with a name.</summary>
    /// <exception cref="InvalidDataException">There is no such tensor.</exception>
    public TensorHeader TensorHeader(string name) => Array.Find(Header.Tensors, tensor => tensor.Name == name)
        ?? throw new InvalidDataException(
            $"{_path}: a tensor {name} was expected, {string.Join(", ", Header.Tensors.Select(tensor => tensor.Name))} were found.");

    /// <summary>The numbers of the tensor with a name.</summary>
    /// <exception cref="InvalidDataException">There is no such tensor, or its numbers are of another type.</exception>
    public Tensor<T> Tensor<T>(string name)
        where T : unmanaged
    {
        var header = TensorHeader(name);
        var expected = TensorType.NameOf<T>();
        var count = header.Shape.Aggregate(1L, (product, length) => product * length);
        if (header.Type != expected || count * Unsafe.SizeOf<T>() != header.Length)
        {
            throw new InvalidDataException(
                $"{_path}: {count} numbers of type {expected} were expected in tensor {name}, {header.Length} bytes of "
                + $"{header.Type} were found.");
        }

        return new Tensor<T>(_tensors.Slice((int)header.Offset, (int)header.Length), header.Scale);
    }

    /// <summary>The first multiple of <see cref="Alignment"/> that is not below <paramref name="offset"/>.</summary>
    public static long Align(long offset) => (offset + Alignment - 1) / Alignment * Alignment;

    private static ModelHeader ReadHeader(ReadOnlyMemory<byte> json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, ModelHeaderJson.Default.ModelHeader)
                ?? throw new InvalidDataException($"{path}: a header in JSON was expected, null was found.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: a header in JSON was expected, but it is damaged: {exception.Message}", exception);
        }
    }

    private void Check(string fingerprint)
    {
        if (Header.Fingerprint != fingerprint)
        {
            throw new InvalidDataException(
                $"{_path}: weights for features {fingerprint} were expected, for {Header.Fingerprint} were found; train the model again.");
        }

        var sum = SumTensors();
        if (sum != Header.Sha256)
        {
            throw new InvalidDataException($"{_path}: SHA-256 {Header.Sha256} was expected, {sum} was found; the file is damaged.");
        }

        foreach (var tensor in Header.Tensors)
        {
            if (tensor.Offset < 0 || tensor.Length < 0 || tensor.Offset % Alignment != 0 || tensor.Offset > _tensors.Length - tensor.Length)
            {
                throw new InvalidDataException(
                    $"{_path}: tensor {tensor.Name} was expected at byte {tensor.Offset}, {tensor.Length} long, beyond the "
                    + $"{_tensors.Length} found.");
            }
        }
    }

    private static string Start(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? "nothing" : Convert.ToHexString(bytes[..Math.Min(8, bytes.Length)]);
}
