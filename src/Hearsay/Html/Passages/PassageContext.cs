using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Html;

/// <summary>What holds for the text inside an element.</summary>
/// <param name="Kind">The kind its elements say it is.</param>
/// <param name="Box">The innermost element of the layout.</param>
/// <param name="Zone">The innermost zone, or null.</param>
/// <param name="Role">The role that names around it give, or null.</param>
/// <param name="Anchor">The link around it, or null.</param>
internal sealed record PassageContext(BlockKind Kind, Box Box, Zone? Zone, MarkupRole? Role, IElement? Anchor);
