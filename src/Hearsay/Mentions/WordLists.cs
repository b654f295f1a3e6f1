using System.Collections.Frozen;

namespace Hearsay.Mentions;

/// <summary>Small closed lists that the finding of names rests on.</summary>
internal static class WordLists
{
    /// <summary>Words that open sentences without being names.</summary>
    public static FrozenSet<string> CommonOpeners { get; } = new[]
    {
        "A", "An", "The", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "You", "I", "His", "Her", "Its", "Their",
            "Our",
        "My", "Your", "In", "On", "At", "By", "For", "From", "To", "With", "Of", "As", "If", "When", "While", "Where", "After", "Before",
        "Since", "Until", "Because", "Although", "Though", "Despite", "During", "Under", "Over", "About", "According", "And", "But", "Or",
        "So", "Yet", "Nor", "Not", "No", "Yes", "Now", "Then", "There", "Here", "What", "Who", "Why", "How", "Which", "Whether", "All",
        "Some", "Many", "Most", "Both", "Each", "Every", "Other", "Others", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight",
        "Nine", "Ten", "Several", "Few", "More", "Such", "Also", "However", "Meanwhile", "Still", "Even", "Only", "Just", "Once", "Again",
        "Last", "Next", "First", "Second", "Earlier", "Later", "Today", "Yesterday", "Tomorrow", "Police", "Officials", "Asked", "Let",
        "Officers", "Authorities", "People", "Do", "Does", "Did", "Is", "Are", "Was", "Were", "Will", "Would", "Can", "Could", "Should",
        "May", "Have", "Has", "Had", "Unlike", "Like", "Without", "Within", "Through", "Between", "Among", "Against", "Around", "Perhaps",
        "Instead", "Indeed", "Thus", "Therefore", "Moreover", "Furthermore", "Additionally", "Nearly", "Almost", "Using", "Given",
        "Including", "Following", "Based", "Speaking", "Please", "Related", "Read", "See", "Never", "Nobody", "Nothing", "Everyone",
        "Someone", "Anyone", "Another", "Any", "Either", "Neither", "Rather", "Recently", "Currently", "Finally", "Clearly", "Overall",
        "Well", "Oh", "Thanks", "Hi", "Hello", "Dear", "Students", "Researchers", "Scientists", "Experts", "Women", "Men", "Children",
        "Supporters", "Critics", "Lawmakers", "Residents", "Witnesses", "Voters", "Investigators", "Analysts", "Reporters", "Troops",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Capitalised words that "of" or "for" joins to what follows.</summary>
    public static FrozenSet<string> JoiningHeads { get; } = new[]
    {
        "Department", "Ministry", "University", "College", "School", "Bank", "Bureau", "Office", "Offices", "House", "Institute",
            "Institutes",
            "Council",
        "Association", "Center", "Centers", "Centre", "Committee", "Commission", "Board", "Chamber", "Court", "Federation", "Union",
        "Organization", "Organisation", "League", "Society", "Church", "Museum", "Library", "Academy", "Army", "Party", "Republic",
        "Kingdom", "State", "City", "Gulf", "Isle", "Bay", "Cape", "District", "Province", "County", "Strait", "Sea", "Tower", "Bishop",
        "Government", "Parliament", "Assembly", "Conference", "Congress", "Foundation", "Fund", "Campaign", "Alliance", "Coalition",
        "Movement", "Citizens", "Americans", "Friends", "Daughters", "Sons", "Knights", "Brotherhood", "Brothers", "Doctors", "Reporters",
        "Port", "Battle", "Journal", "Voice", "Radio", "News", "Times", "Press", "Trust", "Directorate", "Agency", "Authority", "Service",
        "Company", "Chiefs", "Secretariat", "Institution", "Bar",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words after a title that make it part of a longer name: "President of the Republic".</summary>
    public static FrozenSet<string> JoiningWords { get; } = new[] { "of", "for", "&" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Capitalised words that stand before a title and belong to it.</summary>
    public static FrozenSet<string> Offices { get; } = new[]
    {
        "Former", "Deputy", "Vice", "Acting", "Assistant", "Associate", "Senior", "Chief", "State", "Foreign", "Defense", "Defence",
        "Interior", "Finance", "Health", "Justice", "Education", "Trade", "Energy", "Labor", "Labour", "Agriculture", "Environment",
        "Police", "Fire", "Democratic", "Republican", "House", "Senate", "U.S.", "US", "UN", "U.N.", "EU", "Army", "Navy", "Federal",
        "County", "District", "National", "General", "Late", "Texas", "Florida", "California", "Ohio", "Arizona", "Georgia", "Wisconsin",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that end or begin the names of places.</summary>
    public static FrozenSet<string> PlaceWords { get; } = new[]
    {
        "County", "City", "Island", "Islands", "River", "Lake", "Mountains", "Mountain", "Street", "Avenue", "Road", "Bay", "Valley",
        "Province", "State", "Park", "Beach", "Peninsula", "Sea", "Ocean", "District", "Township", "Village", "Square", "Bridge", "Zone",
        "Heights", "Mount", "Fort", "Port", "Gulf", "Cape", "Hills", "Coast", "Desert", "Highway", "Boulevard", "Canal", "Strait", "Falls",
        "Springs", "Creek", "Town", "Airport", "Harbor", "Harbour", "Tower", "Towers", "Plaza", "Palace", "Castle", "Stadium", "Cemetery",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that last names never are, so that a given name before them does not make a person of the whole.</summary>
    public static FrozenSet<string> Landmarks { get; } = new[]
    {
        "Bridge", "County", "Avenue", "Airport", "Tower", "Towers", "Stadium", "Boulevard", "Highway", "Road", "Square", "Plaza", "Island",
        "River", "Valley", "Cemetery", "Tunnel", "Dam", "Street", "Ave.", "Blvd.", "Rd.", "Parkway",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The points of the compass.</summary>
    public static FrozenSet<string> CompassPoints { get; } = new[]
    {
        "North", "South", "East", "West", "Northeast", "Northwest", "Southeast", "Southwest",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that names of persons do not begin with.</summary>
    public static FrozenSet<string> ImpersonalHeads { get; } = new[]
    {
        "New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Great", "Greater", "Grand",
        "Federal", "National", "International", "Global", "American", "General", "Big", "Super", "Star", "Best", "First", "Second", "Old",
        "Upper", "Lower", "Club", "Area", "Lake", "World", "Team", "Democratic", "Republican", "Black", "White", "Red", "Blue", "Green",
        "Project", "Opinion", "Make", "Fight", "Right", "Free", "Public", "Tour", "Biggest", "Native", "Latin", "Social", "United",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Postal abbreviations of American states that are no words themselves.</summary>
    public static FrozenSet<string> StateCodes { get; } = new[]
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "ID", "IL", "IA", "KS", "KY", "LA", "MD", "MA", "MI", "MN", "MS", "MO",
        "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before which no subject stands.</summary>
    public static FrozenSet<string> Prepositions { get; } = new[]
    {
        "in", "at", "from", "near", "to", "of", "with", "by", "for", "on", "about", "against", "into", "over", "under", "between", "after",
        "before", "like", "through", "during", "behind", "toward", "towards", "across", "outside", "inside", "around", "via", "than",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
