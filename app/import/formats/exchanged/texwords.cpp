// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texwords.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

/// The combining sign of an accent: \'e, \c{c}.
QChar accentOf(const QString &command)
{
    static const QHash<QString, QChar> accents {{u"'"_s, QChar(0x301)}, {u"`"_s, QChar(0x300)}, {u"^"_s, QChar(0x302)}, {u"\""_s, QChar(0x308)},
        {u"~"_s, QChar(0x303)}, {u"="_s, QChar(0x304)}, {u"."_s, QChar(0x307)}, {u"c"_s, QChar(0x327)}, {u"v"_s, QChar(0x30C)}, {u"u"_s, QChar(0x306)},
        {u"H"_s, QChar(0x30B)}, {u"k"_s, QChar(0x328)}, {u"r"_s, QChar(0x30A)}, {u"d"_s, QChar(0x323)}, {u"b"_s, QChar(0x331)}};
    return accents.value(command);
}

QString signOf(const QString &command)
{
    static const QHash<QString, QString> signs {{u"ss"_s, u"ß"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s},
        {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s}, {u"L"_s, u"Ł"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"i"_s, u"i"_s}, {u"j"_s, u"j"_s},
        {u"textbackslash"_s, u"\\"_s}, {u"textasciitilde"_s, u"~"_s}, {u"textasciicircum"_s, u"^"_s}, {u"textendash"_s, u"–"_s},
        {u"textemdash"_s, u"—"_s}, {u"ldots"_s, u"…"_s}, {u"dots"_s, u"…"_s}, {u"S"_s, u"§"_s}, {u"P"_s, u"¶"_s}, {u"copyright"_s, u"©"_s}};
    return signs.value(command);
}

/// Walks over a field once. Made on the stack.
class TexWords
{
public:
    explicit TexWords(const QString &tex)
        : m_tex(tex)
    {
    }

    QString read()
    {
        while (m_at < m_tex.size()) {
            const QChar character = m_tex.at(m_at++);
            if (character == u'\\')
                command();
            else if (character == u'~')
                put(u" "_s);
            else if (character == u'-' && m_at < m_tex.size() && m_tex.at(m_at) == u'-')
                dashes();
            else if (character != u'{' && character != u'}')
                put(character);
        }
        return m_words.normalized(QString::NormalizationForm_C);
    }

private:
    void put(const QString &words)
    {
        m_words += words;
        if (!m_accent.isNull() && !words.isEmpty())
            m_words += std::exchange(m_accent, QChar());
    }

    void dashes()
    {
        qsizetype count = 1;
        for (; m_at < m_tex.size() && m_tex.at(m_at) == u'-' && count < 3; ++m_at)
            ++count;
        put(count == 3 ? u"—"_s : u"–"_s);
    }

    void command()
    {
        if (m_at >= m_tex.size())
            return;
        QString name;
        while (m_at < m_tex.size() && m_tex.at(m_at).unicode() < 0x80 && m_tex.at(m_at).isLetter())
            name += m_tex.at(m_at++);
        const bool isWord = !name.isEmpty();
        if (!isWord)
            name = m_tex.at(m_at++);
        if (const QChar accent = accentOf(name); !accent.isNull()) {
            skipSpaces(isWord);
            m_accent = accent;
        } else if (isWord) {
            put(signOf(name));
            if (QStringView(m_tex).sliced(m_at).startsWith("{}"_L1))
                m_at += 2;
            else
                skipSpaces(true);
        } else {
            put(name); // \& \% \{
        }
    }

    void skipSpaces(bool isToSkip)
    {
        while (isToSkip && m_at < m_tex.size() && m_tex.at(m_at) == u' ')
            ++m_at;
    }

    const QString &m_tex;
    qsizetype m_at = 0;
    QString m_words;
    QChar m_accent;
};

}

QString wordsOfTex(const QString &tex)
{
    return TexWords(tex).read();
}

}
