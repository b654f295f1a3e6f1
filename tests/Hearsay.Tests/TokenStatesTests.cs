using Hearsay.Tests.Models;

namespace Hearsay.Tests;

public class TokenStatesTests
{
    [Fact]
    public void States_come_back_to_half_a_step_of_a_byte()
    {
        var written = new RowDraw(1).Row(4 * 16);
        var states = new TokenStates(4, 16);
        states.Write(2, written.AsSpan(32));
        states.Write(0, written.AsSpan(0, 32));

        for (var token = 0; token < 4; token++)
        {
            var state = new float[16];
            states.Read(token, state);
            for (var index = 0; index < 16; index++) Assert.Equal(written[token * 16 + index], state[index], 0.501 / sbyte.MaxValue);
        }
    }

    [Fact]
    public void The_bounds_and_zero_come_back_as_they_were()
    {
        var states = new TokenStates(1, 3);
        states.Write(0, [-1, 0, 1]);
        var state = new float[3];
        states.Read(0, state);
        Assert.Equal([-1, 0, 1], state);
    }

    [Fact]
    public void There_may_be_no_tokens()
    {
        TokenStates.Empty.Write(0, []);
        Assert.Equal(0, TokenStates.Empty.Width);
    }
}
