// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notehighlighter.h"

#include <presentation/syntax/syntaxrepository.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Of the format of words that are no prose.
constexpr int kNoProse = QTextFormat::UserProperty + 0x41;

bool isProseFormat(const KSyntaxHighlighting::Format &format)
{
    const QString name = format.name();
    return name != "Code"_L1 && name != "Link"_L1 && name != "Tag"_L1 && name != "Symbol"_L1;
}

/// An abbreviation, a number, or one letter is in no dictionary.
bool isCheckable(const QString &word)
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar letter) { return letter.isDigit(); });
    const bool hasLetter = std::ranges::any_of(word, [](QChar letter) { return letter.isLetter(); });
    const bool isAbbreviation = word.size() > 1 && word == word.toUpper() && word != word.toLower();
    return word.size() > 1 && hasLetter && !hasDigit && !isAbbreviation;
}

QList<ProseWord> wordsOf(const QString &line)
{
    QList<ProseWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    while (finder.position() >= 0) {
        if (!finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem)) {
            if (finder.toNextBoundary() < 0)
                break;
            continue;
        }
        const qsizetype start = finder.position();
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        const QString word = line.sliced(start, end - start);
        if (isCheckable(word))
            words.append({word, int(start), int(end)});
    }
    return words;
}

}

NoteHighlighter::NoteHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    SyntaxHighlighter::setTheme(syntaxTheme(false));
    setDefinition(syntaxRepository().definitionForName(u"Aide-Mémoire Note"_s));
}

void NoteHighlighter::setDark(bool dark)
{
    const KSyntaxHighlighting::Theme wanted = syntaxTheme(dark);
    if (wanted.name() == theme().name())
        return;
    setTheme(wanted);
    rehighlight();
}

void NoteHighlighter::setWrongWords(const QSet<QString> &words)
{
    if (words == m_wrong)
        return;
    m_wrong = words;
    rehighlight();
}

QStringList NoteHighlighter::proseWords() const
{
    QStringList all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const ProseWord &word : wordsOf(block.text())) {
            const bool isProse = std::ranges::none_of(formats, [&word](const QTextLayout::FormatRange &range) {
                return range.start < word.end && range.start + range.length > word.start && range.format.hasProperty(kNoProse);
            });
            if (isProse)
                all.append(word.word);
        }
    }
    all.removeDuplicates();
    return all;
}

ProseWord NoteHighlighter::wordAt(const QTextBlock &block, int position)
{
    const QList<ProseWord> words = wordsOf(block.text());
    const auto here = std::ranges::find_if(words, [position](const ProseWord &word) { return word.start <= position && position <= word.end; });
    return here == words.cend() ? ProseWord() : *here;
}

void NoteHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    if (m_wrong.isEmpty())
        return;
    for (const ProseWord &word : wordsOf(text)) {
        if (!m_wrong.contains(word.word) || format(word.start).hasProperty(kNoProse))
            continue;
        for (int at = word.start; at < word.end; ++at) {
            QTextCharFormat marked = format(at);
            marked.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            marked.setUnderlineColor(QColor::fromRgba(theme().editorColor(KSyntaxHighlighting::Theme::SpellChecking)));
            setFormat(at, 1, marked);
        }
    }
}

void NoteHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (isProseFormat(format))
        return;
    QTextCharFormat marked = QSyntaxHighlighter::format(offset);
    marked.setProperty(kNoProse, true);
    setFormat(offset, length, marked);
}

}
