// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownedit.h"

#include <presentation/settings/language.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/notehighlighter.h>
#include <presentation/shared/spelling.h>

#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using presentation::ProseWord;
using presentation::Setting;

namespace window {

namespace {

/// A word is looked at when the writer pauses, not while it grows.
constexpr auto kSpellingPause = std::chrono::milliseconds(400);

}

MarkdownEdit::MarkdownEdit(presentation::Settings &settings, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_settings(settings)
    , m_highlighter(new presentation::NoteHighlighter(document()))
{
    m_highlighter->setDark(presentation::isDark());
    connect(&settings, &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::LightSyntaxTheme || setting == presentation::Setting::DarkSyntaxTheme)
            m_highlighter->setDark(presentation::isDark());
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSpellingPause);
    connect(&m_pause, &QTimer::timeout, this, &MarkdownEdit::checkSpelling);
    connect(document(), &QTextDocument::contentsChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::textChanged, this, &MarkdownEdit::alignToText);
    connect(&presentation::spelling(), &presentation::Spelling::ignored, this, &MarkdownEdit::checkSpelling);
    connect(&settings, &presentation::Settings::settingChanged, this, [this](Setting setting) {
        if (setting == Setting::SpellChecking || setting == Setting::SpellingWords)
            checkSpelling();
    });
    alignToText();
}

/// Plain text has one side for all of its lines: the one where the first words begin, or the window where there are none.
void MarkdownEdit::alignToText()
{
    QTextBlock first = document()->begin();
    while (first.isValid() && first.text().trimmed().isEmpty())
        first = first.next();
    const bool isAtRight = first.isValid() ? first.text().isRightToLeft() : isRightToLeft();
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment wanted = isAtRight ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

void MarkdownEdit::setTextLanguage(const QString &language)
{
    if (language != m_textLanguage)
        m_pause.start();
    m_textLanguage = language;
}

QStringList MarkdownEdit::wrongWords() const
{
    QStringList words(m_highlighter->wrongWords().cbegin(), m_highlighter->wrongWords().cend());
    words.sort();
    return words;
}

void MarkdownEdit::checkSpelling()
{
    m_pause.stop();
    const QStringList words = m_highlighter->proseWords();
    if (words.isEmpty() || isReadOnly() || !m_settings.value(Setting::SpellChecking).toBool()) {
        markWrong({});
        return;
    }
    QStringList languages {m_textLanguage, presentation::Language::current()};
    languages.removeAll(QString());
    presentation::spelling().check(words, languages, this, [this](const presentation::Spelling::Verdict &verdict) {
        m_language = verdict.language;
        markWrong(verdict.wrong);
    });
}

void MarkdownEdit::markWrong(QSet<QString> words)
{
    const QStringList own = m_settings.value(Setting::SpellingWords).toStringList();
    words.removeIf([&own](const QString &word) {
        return own.contains(word, Qt::CaseInsensitive) || presentation::spelling().isIgnored(word);
    });
    m_highlighter->setWrongWords(words);
    emit spellingChecked();
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setDark(presentation::isDark());
    else if (event->type() == QEvent::LayoutDirectionChange)
        alignToText();
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKey ? cursorRect().center() : event->pos();
    makeMenu(place)->popup(viewport()->mapToGlobal(isByKey ? cursorRect().bottomLeft() : place));
}

QMenu *MarkdownEdit::makeMenu(QPoint place)
{
    QMenu *menu = createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor cursor = cursorForPosition(place);
    const ProseWord word = presentation::NoteHighlighter::wordAt(cursor.block(), cursor.positionInBlock());
    if (!isReadOnly() && m_highlighter->wrongWords().contains(word.word))
        addSuggestions(menu, cursor.block(), word);
    return menu;
}

void MarkdownEdit::addSuggestions(QMenu *menu, const QTextBlock &block, const ProseWord &word)
{
    QAction *first = menu->actions().value(0);
    //: In a menu, while words that may be meant are looked for.
    auto *waiting = new QAction(tr("Looking for Suggestions…"), menu);
    waiting->setObjectName(u"spellingWaiting"_s);
    waiting->setEnabled(false);
    //: A word that is in no dictionary, but right.
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Dictionary"), menu);
    add->setObjectName(u"spellingAdd"_s);
    connect(add, &QAction::triggered, this, [this, word] { addToDictionary(word.word); });
    //: A word that is right this time.
    auto *ignore = new QAction(tr("Ignore"), menu);
    ignore->setObjectName(u"spellingIgnore"_s);
    connect(ignore, &QAction::triggered, this, [word] { presentation::spelling().ignore(word.word); });
    menu->insertActions(first, {waiting, add, ignore});
    menu->insertSeparator(first);
    presentation::spelling().suggest(word.word, m_language, menu, [this, menu, waiting, block, word](const QStringList &suggestions) {
        if (suggestions.isEmpty()) {
            waiting->setText(tr("No Suggestions"));
            return;
        }
        for (const QString &suggestion : suggestions) {
            auto *choice = new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu);
            choice->setObjectName(u"spellingSuggestion"_s);
            connect(choice, &QAction::triggered, this, [this, block, word, suggestion] { replace(block, word, suggestion); });
            menu->insertAction(waiting, choice);
        }
        menu->removeAction(waiting);
    });
}

void MarkdownEdit::replace(const QTextBlock &block, const ProseWord &word, const QString &by)
{
    // The words may have moved on while the menu stood there.
    if (!block.isValid() || block.text().mid(word.start, word.word.size()) != word.word)
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + word.start);
    cursor.setPosition(block.position() + word.end, QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

void MarkdownEdit::addToDictionary(const QString &word)
{
    QStringList own = m_settings.value(Setting::SpellingWords).toStringList();
    own.append(word);
    own.removeDuplicates();
    m_settings.setValue(Setting::SpellingWords, own);
}

}
