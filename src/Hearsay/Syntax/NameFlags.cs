namespace Hearsay.Syntax;

/// <summary>What tables of names know of a word. A model's weights may rest on these numbers: add, but never renumber.</summary>
[Flags]
internal enum NameFlags : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name: "Ada".</summary>
    GivenName = 1 << 0,

    /// <summary>A last name: "Baker".</summary>
    Surname = 1 << 1,

    /// <summary>A word of a title: "Sen.", "Prime Minister".</summary>
    Title = 1 << 2,

    /// <summary>A noun for a person by role: "doctor".</summary>
    Role = 1 << 3,

    /// <summary>The first word of a country, region, capital or seat of government.</summary>
    PlaceBegin = 1 << 4,

    /// <summary>A further word of one.</summary>
    PlaceInside = 1 << 5,

    /// <summary>The first word of a town's name.</summary>
    CityBegin = 1 << 6,

    /// <summary>A further word of one.</summary>
    CityInside = 1 << 7,

    /// <summary>An adjective or a word for a people, a party or a creed: "Danish", "Republicans".</summary>
    Demonym = 1 << 8,

    /// <summary>A noun for a body: "Ministry", "Inc.", "university".</summary>
    OrganizationWord = 1 << 9,

    /// <summary>The first word of a well-known body.</summary>
    OrganizationBegin = 1 << 10,

    /// <summary>A further word of one.</summary>
    OrganizationInside = 1 << 11,

    /// <summary>The first word of a news outlet, without "the".</summary>
    OutletBegin = 1 << 12,

    /// <summary>A further word of one.</summary>
    OutletInside = 1 << 13,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 1 << 14,

    /// <summary>A word that texts mostly write with a small letter, so that its capital may come from the start of a sentence.</summary>
    CommonWord = 1 << 15,
}
