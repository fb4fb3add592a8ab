namespace Parley.Attributing.Entities;

/// <summary>
/// Who and what an article speaks of by name: the mentions in the order of the text, each with whom it may name, and the roles
/// that the article gives them anywhere.
/// </summary>
internal sealed class EntityIndex
{
    // Whoever is called by a role is looked for among so many: more no reader keeps apart.
    private const int MostBorne = 200;
    private const int SentencesOfHead = 8;
    private const int MostBeforeNoun = 4;

    private readonly TextView view;
    private readonly Persons persons;
    private readonly Dictionary<string, Entity> others = new(StringComparer.OrdinalIgnoreCase);
    private readonly RoleReader roles;
    private readonly Nominatives nominatives;
    private readonly List<Entity> borne = [];
    private readonly Dictionary<string, string> shortForms = new(StringComparer.Ordinal);

    // Names of persons without their last word, and the token of that.
    private readonly Dictionary<string, int> longNames = new(StringComparer.Ordinal);

    public EntityIndex(TextView view)
    {
        this.view = view;
        persons = new Persons(view.Lexicon);
        roles = new RoleReader(view);
        nominatives = new Nominatives(view);
        Mentions = new NameReader(view).Find();
        var kinds = new NameKinds(view, Mentions);
        for (int n = 0; n < Mentions.Count; n++)
            Mentions[n] = Mentions[n] with { Kind = kinds.Of(Mentions[n]) };
        foreach (NameMention mention in Mentions)
            if (mention.Run.Count > 2 && mention.Kind == EntityKind.Person)
                longNames.TryAdd(Words(mention.Run with { End = mention.Run.End - 1 }), mention.Run.End - 1);
        foreach (NameMention mention in Mentions)
            if (mention.Run.Count > 1 && mention.Kind == EntityKind.Person)
                AddFull(mention);
        Mentions = new SurnameReader(view, Mentions).All();
        FindShortForms();
        Account = FirstAccount(view);
        FindOwner();
        foreach (NameMention mention in Mentions)
            if (mention.Candidates.Count == 0)
                AddShort(mention);
        foreach (NameMention mention in Mentions)
            AddRoles(mention);
        foreach (Entity author in new Bylines(view).Of(Mentions))
        {
            author.IsAuthor = true;
            Author ??= author;
        }
    }

    public List<NameMention> Mentions { get; }

    /// <summary>The token that names the account whose posts these are; null: they are none.</summary>
    public int? Account { get; }

    /// <summary>The first of those in the byline; null: it has none.</summary>
    public Entity? Author { get; private set; }

    /// <summary>Those of whom the article says what they are.</summary>
    public IReadOnlyList<Entity> Borne => borne;

    /// <summary>Names that an article gives to things: an organisation's by its words.</summary>
    public IEnumerable<Entity> Others => others.Values.Take(MostBorne);

    /// <summary>The words as a name: of an owner's ("Moscow's", "Moskaus") the name alone, without what marks a tag.</summary>
    public string Words(TokenRun run)
    {
        ReadOnlySpan<char> words = view.Lexicon.Owners.Without(view.Span(run).In(view.Tagged.Text));
        return (IsGenitive(run.End - 1) ? words[..^1] : words).ToString().Replace("#", "", StringComparison.Ordinal);
    }

    private bool IsGenitive(int token) => view.UposOf(token) == Text.Upos.Propn && view.FeatureOf(token, "Case") == "Gen"
        && view.LemmaOf(token) is { Length: > 0 } lemma && view.Word(token) is [.. var stem, 's'] && stem.SequenceEqual(lemma);

    private void AddFull(NameMention mention)
    {
        // "Li Ann", where the article has "Li Ann Beck" too.
        int last = longNames.GetValueOrDefault(Words(mention.Run), mention.Run.End - 1);
        // "Ingeborg af Klints Angebot": without the genitive's ending, if the article has the name without it.
        Entity entity = persons.Of(Letters(mention.Run.First), Letters(last));
        entity.Add(Words(mention.Run));
        mention.Candidates.Add(entity);
        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = view.Lexicon.GivenNames.Of(Letters(mention.Run.First));
            entity.IsGenderGuessed = view.Lexicon.GivenNames.OfListed(Letters(mention.Run.First)) == Gender.Unknown;
        }
    }

    private void AddShort(NameMention mention)
    {
        if (shortForms.ContainsKey(Words(mention.Run)))
            mention.Candidates.Add(Other(mention));
        else if (mention.Run.Count == 1 && mention.Kind is EntityKind.Person or EntityKind.Unknown or EntityKind.Place or EntityKind.Organisation)
            mention.Candidates.AddRange(persons.Called(Letters(mention.Run.First)));
        if (mention.Candidates is [{ } namesake] && IsOther(mention, namesake) is { } gender)
            mention.Candidates[0] = Namesake(mention, gender);
        if (mention.Candidates.Count == 0)
            mention.Candidates.Add(mention.Kind == EntityKind.Person && mention.Run.Count == 1 ? persons.OfOneName(Letters(mention.Run.First)) : Other(mention));
        foreach (Entity entity in mention.Candidates)
            entity.Add(entity.Kind == EntityKind.Person ? Words(mention.Run) : Form(mention));
        if (mention.Candidates is [{ Kind: EntityKind.Person, Gender: Gender.Unknown } one])
            one.Gender = view.Lexicon.GivenNames.OfListed(Letters(mention.Run.First));
    }

    // "Herr Beck", where the article's one Beck is a woman: somebody else of the name.
    private Gender? IsOther(NameMention mention, Entity namesake)
    {
        if (namesake.Gender == Gender.Unknown || roles.Before(mention) is not var (_, head) || !view.Lexicon.Roles.Match(view.Word(head)))
            return null;
        Gender gender = GenderOf(head);
        return gender is Gender.Masculine or Gender.Feminine && gender != namesake.Gender ? gender : null;
    }

    private Entity Namesake(NameMention mention, Gender gender)
    {
        string key = $"{gender} {Words(mention.Run)}";
        return others.TryGetValue(key, out Entity? known) ? known : others[key] = new Entity(EntityKind.Person) { Gender = gender };
    }

    // "the Centre for Sea Power (@SeaPower)", "the International Atomic Energy Agency (IAEA)": one is the other's short form.
    private void FindShortForms()
    {
        for (int n = 0; n + 1 < Mentions.Count; n++)
        {
            (TokenRun whole, TokenRun brief) = (Mentions[n].Run, Mentions[n + 1].Run);
            if (whole.Count > 1 && brief.Count == 1 && Mentions[n].Kind is not (EntityKind.Person or EntityKind.Place) && brief.First == whole.End + 1 && brief.End < view.Count
                && view.IsWord(whole.End, '(') && view.IsWord(brief.End, ')') && IsShortForm(brief.First))
                shortForms.TryAdd(Words(brief), Words(whole));
        }
    }

    private static int? FirstAccount(TextView view)
    {
        for (int sentence = 0; sentence < Math.Min(SentencesOfHead, view.Sentences.Length); sentence++)
        {
            if (view.Word(view.Sentence(sentence).First) is ['@', _, ..])
                return view.Sentence(sentence).First;
        }
        return null;
    }

    // Who is behind the account.
    private void FindOwner()
    {
        if (Account is not { } account || new Accounts(view).OwnerOf(account) is not { } owner)
            return;
        shortForms.TryAdd(Words(new TokenRun(account, account + 1)), owner);
        others[owner] = new Entity(EntityKind.Organisation);
        others[owner].Add(owner);
    }

    private bool IsShortForm(int token)
    {
        ReadOnlySpan<char> word = view.Word(token);
        return word.Length > 1 && (word[0] == '@' || !word.ContainsAnyInRange('a', 'z'));
    }

    /// <summary>A name of several words as it stands as a subject: "der Vereinten Häfen" are Vereinte Häfen.</summary>
    public string Nominative(TokenRun name) => nominatives.Of(name, name.End - 1).Replace("#", "", StringComparison.Ordinal);

    private string Form(NameMention mention) => mention.Run.Count > 1 && mention.Kind != EntityKind.Person ? Nominative(mention.Run) : Words(mention.Run);

    private Entity Other(NameMention mention)
    {
        string name = Form(mention);
        if (shortForms.TryGetValue(name, out string? whole))
            name = whole;
        return others.TryGetValue(name, out Entity? known) ? known : others[name] = new Entity(mention.Kind);
    }

    private void AddRoles(NameMention mention)
    {
        if (mention.Candidates is not [{ Kind: not EntityKind.Place } entity])
            return;
        // "told the paper / Kontor": also where a line was broken before the name.
        int before = mention.Run.First - 1;
        if (before >= 0 && entity.Kind != EntityKind.Person && view.UposOf(before) == Text.Upos.Noun && view.Lexicon.Media.Match(view.Word(before)))
            Bear(entity, roles.Read(before, new TokenRun(before, before + 1)));
        foreach ((Role Role, int Head)? found in ((Role, int)?[])[roles.Before(mention), roles.Behind(mention)])
            if (found is var (role, head) && (entity.Kind == EntityKind.Person || head == mention.Phrase.First - 1))
            {
                Bear(entity, role);
                if (entity.Kind == EntityKind.Person)
                    TakeSex(entity, head);
            }
    }

    // The lists know a word's sex; the grammar's gender tells it where the given name does not.
    private void TakeSex(Entity entity, int noun)
    {
        Gender said = SaidSexOf(noun);
        Gender gender = said != Gender.Unknown ? said : entity.Gender == Gender.Unknown || entity.IsGenderGuessed ? GenderOf(noun) : Gender.Unknown;
        if (gender is Gender.Masculine or Gender.Feminine)
            (entity.Gender, entity.IsGenderGuessed) = (gender, false);
    }

    private void Bear(Entity entity, Role role)
    {
        if (entity.Roles.Count == 0 && borne.Count < MostBorne)
            borne.Add(entity);
        entity.Bears(role);
    }

    /// <summary>The sex that a noun says, by the lists, or else by its own gender where the language has one.</summary>
    public Gender GenderOf(int noun)
    {
        if (SaidSexOf(noun) is not Gender.Unknown and var said)
            return said;
        return view.FeatureOf(noun, "Gender") switch { "Fem" => Gender.Feminine, "Masc" => Gender.Masculine, "Neut" => Gender.Neuter, _ => Gender.Unknown };
    }

    private Gender SaidSexOf(int noun)
    {
        ReadOnlySpan<char> word = view.Word(noun);
        bool isRole = view.Lexicon.Roles.Match(word);
        if (view.Lexicon.Feminine.Contains(word) || (isRole && view.Lexicon.FeminineEndings.Match(word)))
            return Gender.Feminine;
        if (view.Lexicon.Masculine.Contains(word) || (isRole && view.Lexicon.MasculineEndings.Match(word)))
            return Gender.Masculine;
        return isRole && !view.Lexicon.Nominatives.IsEmpty && !view.IsPlural(noun) ? view.Lexicon.Nominatives.Sex(word.ToString(), DeterminerOf(noun)) : Gender.Unknown;
    }

    // The article or possessive before a noun and its adjectives; empty: it has none.
    private string DeterminerOf(int noun)
    {
        int sentence = view.SentenceOf(noun);
        for (int token = noun - 1; token >= Math.Max(0, noun - MostBeforeNoun) && view.SentenceOf(token) == sentence; token--)
        {
            if (view.UposOf(token) is Text.Upos.Det || view.FeatureOf(token, "Poss") == "Yes")
                return view.Word(token).ToString();
            if (view.UposOf(token) is not (Text.Upos.Adj or Text.Upos.Num))
                break;
        }
        return "";
    }

    private ReadOnlySpan<char> Letters(int token) => view.Word(token).TrimStart('#');
}
