namespace Parley.Extracting.Tests.WebPages;

/// <summary>What of a page is text, and what is not.</summary>
public sealed class CleaningTests
{
    [Theory]
    [InlineData("<nav><p>Politics, sport, weather and the tides of the day are all in here.</p></nav>")]
    [InlineData("<aside><p>The five stories that matter, before the first ferry leaves the quay.</p></aside>")]
    [InlineData("<div class='related-links'><p>More about the boats of Vessia, and about what they carry in the winter.</p></div>")]
    [InlineData("<div id='newsletterBox'><p>The five stories that matter, before the first ferry leaves the quay.</p></div>")]
    [InlineData("<section class='kommentare'><p>I agree with every word, and am ashamed of it, warm as I am in my room.</p></section>")]
    [InlineData("<div style='display: none'><p>Nobody sees this sentence, because the page's own rules hide it from all.</p></div>")]
    [InlineData("<figure><img src=a.jpg><figcaption>Boats in the harbour on Tuesday. Photograph: Maren Holtby</figcaption></figure>")]
    [InlineData("<p><a href=/x>Why the boats of Vessia are red</a></p>")]
    [InlineData("<p>Read more: <a href=/x>Why the boats of Vessia are red</a></p>")]
    [InlineData("<div class='ad-slot'><p>Boots for every weather, now at half the price, in all the shops of the town.</p></div>")]
    [InlineData("<noscript><p>Please switch on the scripts of your browser to see all of this page.</p></noscript>")]
    [InlineData("<div><p>Our letter, each morning in your post.</p><form><input type=email><button>Sign up</button></form></div>")]
    [InlineData("<ul><li><h4><a href=/1>Why the boats are red</a></h4><p>A story of paint and of two brothers who disagreed.</p></li><li><h4><a href=/2>Why the quay is long</a></h4><p>A story of stone and of a mayor who liked to walk.</p></li><li><h4><a href=/3>Why the dog barks</a></h4><p>A story of a dog.</p></li></ul>")]
    [InlineData("<h3>Comments</h3><p>Anonymous: I agree with every word, and am ashamed of it.</p>")]
    public void Takes_out(string part)
    {
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Paragraphs(Pages.Page($"<article>{Pages.Body}{part}</article>")));
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Paragraphs(Pages.Page($"{Pages.Body}{part}")));
    }

    [Theory]
    [InlineData("<h2>What the office says</h2><p>It says nothing, and says so at length.</p>", "What the office says|It says nothing, and says so at length.")]
    [InlineData("<ul><li>no boats</li><li>no fish</li></ul>", "no boats\nno fish")]
    [InlineData("<blockquote><p>I have seen longer queues for worse bread.</p></blockquote>", "I have seen longer queues for worse bread.")]
    [InlineData("<table><tr><th>Boat</th><th>Dues</th></tr><tr><td>Marta</td><td>12</td></tr></table>", "Boat Dues\nMarta 12")]
    [InlineData("<p>One line<br>and another.</p>", "One line\nand another.")]
    [InlineData("<div>A paragraph in no element of its own.<br><br>And one more.</div>", "A paragraph in no element of its own.|And one more.")]
    [InlineData("<p>A word with a soft hy&shy;phen, a <b>bold</b> one and <a href=/x>a link</a>.</p>", "A word with a soft hyphen, a bold one and a link.")]
    [InlineData("<p><span class=dropcap>I</span>t rained.</p>", "It rained.")]
    [InlineData("<blockquote class=social-embed><p>The quay is closed, and so is my kitchen.</p></blockquote>", "The quay is closed, and so is my kitchen.")]
    public void Keeps(string part, string expected)
    {
        string[] kept = Pages.Paragraphs(Pages.Page($"<nav>Home</nav><article>{Pages.Body}{part}<p>{Pages.First.Replace("shut", "closed", StringComparison.Ordinal)}</p></article>"));
        Assert.Equal(expected.Split('|'), kept[3..^1]);
    }

    [Fact]
    public void A_class_is_no_reason_where_it_would_take_the_article_with_it() =>
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Paragraphs(Pages.Page($"<div class='with-sidebar social'>{Pages.Body}</div>")));

    [Fact]
    public void The_headline_is_the_title_and_no_text()
    {
        string page = Pages.Page($"<article><h1>Harbour of Vessia shut</h1><p class=byline>By Anna Beck</p>{Pages.Body}</article>");
        Assert.Equal(Pages.First, Pages.Paragraphs(page)[0]);
        Assert.Equal("Harbour of Vessia shut", Pages.Article(page).Title);
        Assert.Equal("Anna Beck", Pages.Article(page).Byline);
    }

    [Fact]
    public void A_standfirst_between_headline_and_text_is_the_first_paragraph()
    {
        const string Standfirst = "The dues have tripled since the spring, and the boats stay out.";
        string page = Pages.Page($"<main><h1>Harbour of Vessia shut</h1><p>{Standfirst}</p><div>{Pages.Body}</div></main><footer><p>Registered at the old customs house on the quay.</p></footer>");
        Assert.Equal([Standfirst, Pages.First, Pages.Second, Pages.Third], Pages.Paragraphs(page));
    }

    [Fact]
    public void Each_block_is_explained()
    {
        Extracted page = Pages.Read(Pages.Page($"<nav><p>Politics and the weather.</p></nav><article>{Pages.Body}<p>Teilen</p></article>"), explain: true);
        Assert.Equal(["navigation: tag nav", "text", "text", "text", "wording"], page.Blocks.Select(block => block.Reason));
        Assert.Equal(page.Blocks.Where(block => block.Kept).Select(block => block.Text), page.Article!.Text.Split("\n\n"));
        Assert.Empty(Pages.Read(Pages.Page(Pages.Body)).Blocks);
    }
}
