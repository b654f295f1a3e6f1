namespace Hearsay.Models;

/// <summary>Names the types of numbers.</summary>
internal static class TensorType
{
    /// <summary>The name that a model file has for a type of numbers.</summary>
    /// <exception cref="NotSupportedException">Model files have no such numbers.</exception>
    public static string NameOf<T>()
        where T : unmanaged
    {
        return default(T) switch
        {
            byte => "uint8",
            sbyte => "int8",
            short => "int16",
            ushort => "uint16",
            int => "int32",
            uint => "uint32",
            float => "float32",
            _ => throw new NotSupportedException(
                $"A model file has whole numbers of 8, 16 or 32 bits and fractions of 32; {typeof(T).Name} is none of them."),
        };
    }
}
