// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noresultsview.h"

#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kMostWays = 4; // Of one kind; more would be a list of its own.

}

NoResultsView::NoResultsView(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState(this))
    , m_ways(new QWidget(this))
    , m_column(new QVBoxLayout(m_ways))
{
    setObjectName(u"searchTrouble"_s);
    m_state->setIcon(u"search"_s);
    m_column->setContentsMargins(24, 0, 24, 24);
    m_column->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_state);
    column->addWidget(m_ways);
    column->addStretch(2);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ways->hide();
}

void NoResultsView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void NoResultsView::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_ways);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
}

void NoResultsView::addWay(const QString &text, const search::NoResultsDiagnosis::Suggestion &way)
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), m_ways);
    button->setFlat(true);
    QPalette colours = button->palette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    button->setPalette(colours);
    button->setToolTip(way.query);
    connect(button, &QPushButton::clicked, this, [this, query = way.query] { emit queryChosen(query); });
    m_column->addWidget(button, 0, Qt::AlignHCenter);
}

void NoResultsView::showSentence(const QString &sentence)
{
    m_trouble = {};
    m_state->setSentence(sentence);
    clear();
    m_ways->hide();
}

void NoResultsView::showTrouble(const search::NoResultsDiagnosis &trouble)
{
    m_trouble = trouble;
    clear();
    if (!trouble.unmatchedClauses.isEmpty()) {
        QStringList shown;
        for (const QString &clause : trouble.unmatchedClauses)
            shown.append(presentation::names::isolated(clause));
        //: %1 is a list of words or parts of a query.
        addHeading(tr("No match for: %1").arg(shown.join(u" · "_s)));
    }
    if (!trouble.corrected.isEmpty())
        addHeading(tr("Did you mean"));
    for (const search::NoResultsDiagnosis::Suggestion &way : trouble.corrected.first(std::min(trouble.corrected.size(), kMostWays)))
        addWay(u"%1 · %2"_s.arg(presentation::names::isolated(way.query), QLocale().toString(way.total)), way);
    for (const search::NoResultsDiagnosis::Suggestion &way : trouble.relaxed.first(std::min(trouble.relaxed.size(), kMostWays))) {
        //: %1 is a part of a query, %2 how many paragraphs there are without it.
        addWay(tr("Without %1 · %2").arg(presentation::names::isolated(way.changed), QLocale().toString(way.total)), way);
    }
    m_ways->setVisible(!trouble.isEmpty());
}

void NoResultsView::retranslate()
{
    if (!m_trouble.isEmpty())
        showTrouble(search::NoResultsDiagnosis(m_trouble));
}

}
