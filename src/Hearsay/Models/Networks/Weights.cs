namespace Hearsay.Models;

/// <summary>Fills the layers of a network from parameters by their names.</summary>
internal static class Weights
{
    /// <summary>The names of a layer's weights and bias.</summary>
    public static (string Weights, string Bias) Names(string layer) => ($"{layer}.weights", $"{layer}.bias");

    /// <summary>The layers of both directions that make a <see cref="BiLstm"/>.</summary>
    public static (string Forward, string Backward) Directions(string layer) => ($"{layer}.forward", $"{layer}.backward");

    /// <summary>The name of a recurrent layer's weights from step to step.</summary>
    public static string Recurrent(string layer) => $"{layer}.recurrent";

    public static void Fill(this Linear linear, Parameters parameters, string layer)
    {
        var (weights, bias) = Names(layer);
        linear.Fill(parameters[weights].Values, parameters[bias].Values);
    }

    public static void Fill(this BiLstm lstm, Parameters parameters, string layer)
    {
        var (forward, backward) = Directions(layer);
        Fill(lstm.Forward, parameters, forward);
        Fill(lstm.Backward, parameters, backward);
    }

    private static void Fill(Lstm lstm, Parameters parameters, string layer)
    {
        var (weights, bias) = Names(layer);
        lstm.Fill(parameters[weights].Values, parameters[Recurrent(layer)].Values, parameters[bias].Values);
    }
}
