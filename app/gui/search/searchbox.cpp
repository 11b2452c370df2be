// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include <gui/widgets/retranslation.h>

#include <QIcon>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::chrono::milliseconds kDelay {80};

}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
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
    retranslated(this, [this] {
        //: The placeholder of the search box; the example is a query and stays English.
        setPlaceholderText(tr("Search: words, \"a phrase\", 57/12, verb:calls…"));
        setAccessibleName(tr("Search the library"));
    });
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
    emit queryTyped(text());
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        emit resultsRequested();
        return;
    case Qt::Key_Down:
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
