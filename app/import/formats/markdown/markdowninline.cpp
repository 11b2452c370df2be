// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowninline.h"

#include "markdowndelimiters.h"

#include <core/model/undocsurl.h>

#include <QHash>

#include <algorithm>

namespace formats {

using model::Span;

namespace {

constexpr int kDeepestStyles = 12; ///< Further ones are read and leave no span.
constexpr int kMostParentheses = 32; ///< Within the address of a link, as CommonMark has it.

/// Cuts a paragraph into pieces and matches its marks, in one go from the left.
class MarkdownInline
{
public:
    explicit MarkdownInline(QStringView text)
        : m_text(text)
        , m_delimiters(m_pieces)
        , m_lastParenthesis(text.lastIndexOf(u')'))
    {
    }

    void write(InlineText &into)
    {
        while (m_at < m_text.size())
            take();
        flush();
        m_delimiters.match(0);
        put(into);
    }

private:
    struct Bracket {
        qsizetype piece = 0;
        qsizetype delimiters = 0; ///< How many stood below it.
        bool isPicture = false;
    };

    void take()
    {
        switch (m_text.at(m_at).unicode()) {
        case u'\\':
            takeEscape();
            return;
        case u'`':
            takeCode();
            return;
        case u'*':
        case u'_':
            takeRun();
            return;
        case u'!':
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'[')
                takeBracket(2);
            else
                ++m_at;
            return;
        case u'[':
            takeBracket(1);
            return;
        case u']':
            closeBracket();
            return;
        case u'<':
            takeAngle();
            return;
        default:
            ++m_at;
        }
    }

    // Plain text up to here is a piece.
    void flush()
    {
        if (m_at > m_plain)
            add(m_text.sliced(m_plain, m_at - m_plain));
        m_plain = m_at;
    }

    void add(QStringView text) { m_pieces.append({text, {}, {}}); }

    void skip(qsizetype length)
    {
        m_at += length;
        m_plain = m_at;
    }

    void takeEscape()
    {
        const QChar sign = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(u'a');
        if (!sign.isPunct() && sign != u'\n' && !(sign.isSymbol() && sign.unicode() < 0x80)) {
            ++m_at;
            return;
        }
        flush();
        m_plain = m_at + 1; // The sign behind is text, whatever it is.
        m_at += 2;
    }

    qsizetype runAt(qsizetype at, QChar sign) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text.at(end) == sign)
            ++end;
        return end - at;
    }

    void noteTicks()
    {
        m_hasTicks = true;
        for (qsizetype at = 0; (at = m_text.indexOf(u'`', at)) >= 0;) {
            const qsizetype length = runAt(at, u'`');
            m_ticks[length].append(at);
            at += length;
        }
    }

    void takeCode()
    {
        if (!m_hasTicks)
            noteTicks();
        const qsizetype length = runAt(m_at, u'`');
        const QList<qsizetype> &same = m_ticks[length];
        const auto closing = std::ranges::upper_bound(same, m_at);
        if (closing == same.end()) {
            m_at += length;
            return;
        }
        flush();
        add(m_text.sliced(m_at + length, *closing - m_at - length));
        skip(*closing + length - m_at);
    }

    void takeRun()
    {
        flush();
        const QChar sign = m_text.at(m_at);
        const qsizetype length = runAt(m_at, sign);
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
        const QChar behind = m_at + length < m_text.size() ? m_text.at(m_at + length) : QChar(u' ');
        // Inside a word an underscore is a character like any other.
        const bool isUnderscore = sign == u'_';
        const bool canOpen = !behind.isSpace() && !(isUnderscore && before.isLetterOrNumber());
        const bool canClose = !before.isSpace() && !(isUnderscore && behind.isLetterOrNumber());
        add(m_text.sliced(m_at, length));
        skip(length);
        if (canOpen || canClose)
            m_delimiters.push(sign, canOpen, canClose);
    }

    void takeBracket(qsizetype length)
    {
        flush();
        add(m_text.sliced(m_at, length));
        skip(length);
        m_brackets.append({m_pieces.size() - 1, m_delimiters.size(), length == 2});
    }

    void closeBracket()
    {
        flush();
        if (m_brackets.isEmpty()) {
            ++m_at;
            return;
        }
        const Bracket bracket = m_brackets.takeLast();
        // A link holds no link, only pictures.
        const bool isActive = bracket.isPicture || m_brackets.size() >= m_withinLink;
        const qsizetype end = isActive ? addressEnd(m_at + 1) : -1;
        m_withinLink = std::min(m_withinLink, m_brackets.size());
        if (end < 0) {
            ++m_at;
            return;
        }
        const QString target = bracket.isPicture ? QString() : model::undocsTarget(m_text.sliced(m_at + 2, end - m_at - 2).toString());
        m_delimiters.match(bracket.delimiters);
        m_pieces[bracket.piece].text = {};
        add({});
        if (!target.isEmpty()) {
            m_pieces[bracket.piece].after.append({true, Span::Style::Reference, target});
            m_pieces.last().before.append({false, Span::Style::Reference, target});
        }
        if (!bracket.isPicture)
            m_withinLink = m_brackets.size();
        skip(end + 1 - m_at);
    }

    /// Where "(address)" ends that begins at `from`, or -1.
    qsizetype addressEnd(qsizetype from) const
    {
        if (from > m_lastParenthesis || m_text.at(from) != u'(')
            return -1;
        int open = 0;
        for (qsizetype at = from; at <= m_lastParenthesis && open <= kMostParentheses; ++at) {
            open += m_text.at(at) == u'(' ? 1 : m_text.at(at) == u')' ? -1 : 0;
            if (open == 0)
                return at;
        }
        return -1;
    }

    // An address in brackets is text; a comment is none.
    void takeAngle()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_noComment ? -1 : m_text.indexOf(u"-->", m_at + 4);
            m_noComment = end < 0;
            if (end >= 0) {
                flush();
                skip(end + 3 - m_at);
                return;
            }
        } else if (rest.startsWith(u"<http") || rest.startsWith(u"<mailto:")) {
            qsizetype end = m_at + 1;
            while (end < m_text.size() && !QStringView(u"<> \n").contains(m_text.at(end)))
                ++end;
            if (end < m_text.size() && m_text.at(end) == u'>') {
                flush();
                add(m_text.sliced(m_at + 1, end - m_at - 1));
                skip(end + 1 - m_at);
                return;
            }
        }
        ++m_at;
    }

    void put(InlineText &into) const
    {
        int depth = 0;
        const auto change = [&](const MarkdownMark &mark) {
            depth += mark.opens ? 1 : 0;
            if (depth <= kDeepestStyles && mark.opens)
                into.open(mark.style, mark.target);
            else if (depth <= kDeepestStyles)
                into.close();
            depth -= mark.opens ? 0 : 1;
        };
        for (const MarkdownPiece &piece : m_pieces) {
            std::ranges::for_each(piece.before, change);
            into.append(piece.text);
            std::ranges::for_each(piece.after, change);
        }
    }

    QStringView m_text;
    QList<MarkdownPiece> m_pieces;
    MarkdownDelimiters m_delimiters;
    QList<Bracket> m_brackets;
    qsizetype m_withinLink = 0; ///< The first so many brackets stand around a link.
    QHash<qsizetype, QList<qsizetype>> m_ticks; ///< Where runs of so many backticks stand.
    qsizetype m_lastParenthesis = -1;
    qsizetype m_at = 0;
    qsizetype m_plain = 0; ///< Where the text begins that is no piece yet.
    bool m_hasTicks = false;
    bool m_noComment = false; ///< No comment ends behind this place.
};

}

void appendMarkdown(QStringView text, InlineText &into)
{
    MarkdownInline(text).write(into);
}

}
