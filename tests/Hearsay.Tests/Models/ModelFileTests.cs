using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Tests.Models;

public class ModelFileTests
{
    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        ModelFile file = Read(Written());

        Assert.Equal("sample", file.Header.Name);
        Assert.Equal(["NOUN", "VERB"], file.List("labels"));
        Assert.Equal<short>([1, -2, 3], file.Tensor<short>("weights").Values.ToArray());
        Assert.Equal(0.5, file.Tensor<short>("weights").Scale);
        Assert.Equal<sbyte>([7, 8], file.Tensor<sbyte>("rows").Values.ToArray());
    }

    [Fact]
    public void Tensors_begin_at_multiples_of_64_bytes() =>
        Assert.All(Read(Written()).Header.Tensors, tensor => Assert.Equal(0, tensor.Offset % ModelFile.Alignment));

    [Fact]
    public void A_file_of_another_kind_is_refused() => CheckRefused("no model at all"u8.ToArray(), "begins with HEARSAY1");

    [Fact]
    public void An_empty_file_is_refused() => CheckRefused([], "nothing was found");

    [Fact]
    public void A_file_cut_within_its_header_is_refused() => CheckRefused(Written()[..40], "cut short");

    [Fact]
    public void A_file_cut_within_its_tensors_is_refused() => CheckRefused(Written()[..^1], "damaged");

    [Fact]
    public void A_file_with_one_changed_bit_is_refused()
    {
        var bytes = Written();
        bytes[^1] ^= 1;
        CheckRefused(bytes, "the file is damaged");
    }

    [Fact]
    public void A_header_that_is_no_json_is_refused()
    {
        var bytes = Written();
        bytes[12] = (byte)'?';
        CheckRefused(bytes, "a header in JSON was expected");
    }

    [Fact]
    public void Weights_for_other_features_are_refused()
    {
        var exception = Assert.Throws<InvalidDataException>(() => ModelFile.Read(Written(), "sample.bin", "features-2"));
        Assert.Contains("features features-2 were expected, for features-1 were found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_the_library_carries_is_refused_by_code_with_other_features()
    {
        var exception = Assert.Throws<InvalidDataException>(() => ModelFile.Load(SyntaxModel.Resource, "syntax-0"));
        Assert.StartsWith("models/en/syntax.bin: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("syntax-0 were expected", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"for {SyntaxModel.Fingerprint} were found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_may_be_looked_at_whomever_it_is_for_and_whatever_its_sum()
    {
        var bytes = Written();
        bytes[^1] ^= 1;
        var file = ModelFile.Open(bytes, "sample.bin");
        Assert.Equal("features-1", file.Header.Fingerprint);
        Assert.NotEqual(file.Header.Sha256, file.SumTensors());
    }

    [Fact]
    public void A_tensor_that_is_not_there_is_named_with_those_that_are()
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(Written()).Tensor<short>("bias"));
        Assert.Contains("a tensor bias was expected, weights, rows were found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tensor_of_another_type_is_refused() => Assert.Throws<InvalidDataException>(() => Read(Written()).Tensor<int>("rows"));

    [Fact]
    public void A_model_that_the_library_does_not_carry_is_missed() =>
        Assert.Throws<InvalidDataException>(() => ModelFile.Load("models/en/none.bin", "features-1"));

    private static byte[] Written()
    {
        ModelFileWriter writer = new("sample", "1", "features-1");
        writer.AddList("labels", ["NOUN", "VERB"]);
        writer.AddTensor<short>("weights", [1, -2, 3], 0.5);
        writer.AddTensor<sbyte>("rows", [7, 8], 1, 1, 2);
        return writer.ToBytes();
    }

    private static ModelFile Read(byte[] bytes) => ModelFile.Read(bytes, "sample.bin", "features-1");

    private static void CheckRefused(byte[] bytes, string reason)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(bytes));
        Assert.Contains("sample.bin: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }
}
