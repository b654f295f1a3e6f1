namespace Hearsay.Models;

/// <summary>Arrays that grow and never shrink.</summary>
internal static class Room
{
    /// <summary>Makes an array at least as long as asked; its old contents are lost where it grows.</summary>
    public static void Fit<T>(ref T[] array, int count)
    {
        if (array.Length < count) array = new T[Math.Max(count, 2 * array.Length)];
    }
}
