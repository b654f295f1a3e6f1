using Hearsay.Html;

namespace Hearsay.Tests.Html;

public class AuthorFieldTests
{
    [Theory]
    [InlineData("Ann Marsh", "Ann Marsh")]
    [InlineData("By Ann Marsh and Bo Lund", "Ann Marsh;Bo Lund")]
    [InlineData("Anna Müller und Jan Beck", "Anna Müller;Jan Beck")]
    [InlineData("Anne Marais et Luc Petit", "Anne Marais;Luc Petit")]
    [InlineData("Ana Marín y Luis Peña", "Ana Marín;Luis Peña")]
    [InlineData("Ana Marinho e Luís Penha", "Ana Marinho;Luís Penha")]
    [InlineData("Ann Marsh / Bo Lund & Cy Tern", "Ann Marsh;Bo Lund;Cy Tern")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Marsh, Ann", "Ann Marsh")]
    [InlineData("Ann Marsh, Staff Writer", "Ann Marsh")]
    [InlineData("Ann Marsh Senior Writer", "Ann Marsh")]
    [InlineData("Anna Müller, Redaktion", "Anna Müller")]
    [InlineData("Ann Marsh, Ph.D., MD", "Ann Marsh")]
    [InlineData("Ann Marsh Jr.", "Ann Marsh Jr.")]
    [InlineData("Ann Marsh (text)", "Ann Marsh")]
    [InlineData("View all posts by Ann Marsh", "Ann Marsh")]
    [InlineData("Von Anna Müller", "Anna Müller")]
    [InlineData("Von Trapp", "Von Trapp")]
    [InlineData("Anna Müller, dpa", "Anna Müller;dpa")]
    [InlineData("Ann Marsh &amp; Bo Lund", "Ann Marsh;Bo Lund")]
    [InlineData("青木花子", "青木花子")]
    [InlineData("https://pages.example/ann", "")]
    [InlineData("www.harbourpost.example", "")]
    [InlineData("/authors/ann", "")]
    [InlineData("@annmarsh", "")]
    [InlineData("ann@harbourpost.example", "")]
    [InlineData("Redaktion", "")]
    [InlineData("Contributing Opinion Writer", "")]
    [InlineData("", "")]
    public void Names_are_cut_out_of_what_pages_write(string field, string expected) =>
        Assert.Equal(expected, string.Join(';', AuthorField.Read(field)));
}
