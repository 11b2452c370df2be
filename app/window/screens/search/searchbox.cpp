// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "querycompleter.h"

#include <presentation/search/queryhighlighter.h>
#include <presentation/shared/listroles.h>
#include <window/controls/retranslation.h>

#include <QCoreApplication>
#include <QIcon>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kDelay {80};

}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QueryCompleter(this))
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addAction(QIcon::fromTheme(u"search"_s, QIcon::fromTheme(u"edit-find"_s)), QLineEdit::LeadingPosition);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::tell);
    connect(this, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    // The cross clears the box without textEdited.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty() && !m_isShowing)
            m_delay.start();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::colour);
    retranslated(this, [this] {
        //: The placeholder of the search box; the example is a query and stays English.
        setPlaceholderText(tr("Search: words, \"a phrase\", 57/12, verb:calls…"));
        setAccessibleName(tr("Search the library"));
    });
}

void SearchBox::attach(presentation::AsyncLibrary *library)
{
    m_completer->attach(library);
}

void SearchBox::type(const QString &query)
{
    selectAll();
    insert(query);
    setFocus(Qt::OtherFocusReason);
    tell();
}

/// A line edit has no formats of its own, but takes those that an input method gives to a text it is about to put in.
void SearchBox::colour()
{
    if (!m_highlighter && !text().isEmpty())
        m_highlighter = new presentation::QueryHighlighter(&m_coloured);
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_highlighter) {
        m_highlighter->setDark(presentation::isDark());
        m_coloured.setPlainText(text());
        m_highlighter->rehighlight(); // A new highlighter would wait for the loop.
        const QList<QTextLayout::FormatRange> ranges = m_coloured.firstBlock().layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges)
            attributes.append({QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void SearchBox::showQuery(const QString &query)
{
    if (text() == query)
        return;
    m_isShowing = true;
    setText(query);
    m_isShowing = false;
    m_delay.stop();
}

void SearchBox::tell()
{
    m_delay.stop();
    emit queryTyped(text(), cursorPosition());
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        emit queryConfirmed(text());
        emit resultsRequested();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (event->modifiers() & Qt::ShiftModifier)
            emit hitRequested(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            emit resultsRequested();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty())
            clear();
        else
            clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}
