// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowninline.h"

#include "undocs.h"

namespace readers {

using model::Span;

namespace {

constexpr int kDeepestEmphasis = 12;
constexpr qsizetype kReach = 4000; ///< How far a closing mark is looked for; keeps the work linear.

class Writer
{
public:
    explicit Writer(InlineText &into)
        : m_into(into)
    {
    }

    void write(QStringView text, int depth)
    {
        qsizetype plain = 0;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype before = at;
            if (depth < kDeepestEmphasis && isMark(text.at(at))) {
                m_pending = text.sliced(plain, before - plain);
                if (takeMark(text, at, depth)) {
                    plain = at;
                    continue;
                }
                m_pending = {};
            }
            ++at;
        }
        m_into.append(text.sliced(plain));
    }

private:
    static bool isMark(QChar character) { return QStringView(u"\\`*_![<").contains(character); }

    static qsizetype closing(QStringView text, QStringView mark, qsizetype from)
    {
        const QStringView reach = text.first(std::min(text.size(), from + kReach));
        qsizetype at = reach.indexOf(mark, from);
        while (at > 0 && reach.at(at - 1) == u'\\')
            at = reach.indexOf(mark, at + 1);
        return at;
    }

    void flush()
    {
        m_into.append(m_pending);
        m_pending = {};
    }

    bool takeMark(QStringView text, qsizetype &at, int depth)
    {
        switch (text.at(at).unicode()) {
        case u'\\':
            if (at + 1 >= text.size() || !text.at(at + 1).isPunct())
                return false;
            flush();
            m_into.append(text.sliced(at + 1, 1));
            at += 2;
            return true;
        case u'`':
            return takeCode(text, at);
        case u'!':
            return at + 1 < text.size() && text.at(at + 1) == u'[' && takeLink(text, at, at + 1, depth, true);
        case u'[':
            return takeLink(text, at, at, depth, false);
        case u'<':
            return takeAddress(text, at);
        default:
            return takeEmphasis(text, at, depth);
        }
    }

    bool takeCode(QStringView text, qsizetype &at)
    {
        const qsizetype end = closing(text, u"`", at + 1);
        if (end <= at + 1)
            return false;
        flush();
        m_into.append(text.sliced(at + 1, end - at - 1));
        at = end + 1;
        return true;
    }

    bool takeLink(QStringView text, qsizetype &at, qsizetype bracket, int depth, bool isPicture)
    {
        const qsizetype middle = closing(text, u"](", bracket + 1);
        if (middle < 0)
            return false;
        qsizetype end = middle + 2;
        for (int open = 1; end < std::min(text.size(), middle + kReach); ++end) {
            open += text.at(end) == u'(' ? 1 : text.at(end) == u')' ? -1 : 0;
            if (open == 0)
                break;
        }
        if (end >= text.size() || text.at(end) != u')')
            return false;
        flush();
        const QString target = undocsTarget(text.sliced(middle + 2, end - middle - 2).toString());
        const bool isReference = !isPicture && !target.isEmpty();
        if (isReference)
            m_into.open(Span::Style::Reference, target);
        write(text.sliced(bracket + 1, middle - bracket - 1), depth + 1);
        if (isReference)
            m_into.close();
        at = end + 1;
        return true;
    }

    bool takeAddress(QStringView text, qsizetype &at)
    {
        const qsizetype end = closing(text, u">", at + 1);
        if (end < 0)
            return false;
        const QStringView inside = text.sliced(at + 1, end - at - 1);
        const bool isComment = inside.startsWith(u"!--") && inside.endsWith(u"--");
        if (!inside.startsWith(u"http") && !inside.startsWith(u"mailto:") && !isComment)
            return false;
        flush();
        if (!isComment)
            m_into.append(inside);
        at = end + 1;
        return true;
    }

    bool takeEmphasis(QStringView text, qsizetype &at, int depth)
    {
        const QChar sign = text.at(at);
        const bool isStrong = at + 1 < text.size() && text.at(at + 1) == sign;
        const QStringView mark = text.sliced(at, isStrong ? 2 : 1);
        const qsizetype start = at + mark.size();
        if (start >= text.size() || text.at(start).isSpace())
            return false;
        // Inside a word an underscore is a character like any other.
        if (sign == u'_' && at > 0 && text.at(at - 1).isLetterOrNumber())
            return false;
        qsizetype end = closing(text, mark, start + 1);
        while (
            end > 0 && (text.at(end - 1).isSpace() || (!isStrong && end + 1 < text.size() && text.at(end + 1) == sign)))
            end = closing(text, mark, end + (text.at(end - 1).isSpace() ? 1 : 2));
        if (end < 0)
            return false;
        flush();
        m_into.open(isStrong ? Span::Style::Bold : Span::Style::Italic);
        write(text.sliced(start, end - start), depth + 1);
        m_into.close();
        at = end + mark.size();
        return true;
    }

    InlineText &m_into;
    QStringView m_pending; ///< Plain text that stands before the mark that is being read.
};

}

void appendMarkdown(QStringView line, InlineText &into)
{
    Writer(into).write(line, 0);
}

}
