// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationcopy.h"

#include <presentation/reader/citationchoices.h>
#include <presentation/settings/settings.h>

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

void put(const citation::Citation &citation)
{
    auto *data = new QMimeData;
    data->setText(citation.plain);
    if (!citation.html.isEmpty())
        data->setHtml(citation.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

}

CitationCopy::CitationCopy(presentation::Settings &settings, Selected selected, QTextEdit *view)
    : QObject(view)
    , m_settings(settings)
    , m_selected(std::move(selected))
    , m_view(view)
{
}

void CitationCopy::copyCitation()
{
    put(m_selected().citation(m_settings.value(presentation::Setting::CitationStyle).toString()));
}

void CitationCopy::copyQuote()
{
    put(m_selected().quotation(m_settings.value(presentation::Setting::CitationStyle).toString()));
}

void CitationCopy::copyLink()
{
    QGuiApplication::clipboard()->setText(m_selected().uri());
}

void CitationCopy::addMenu(QMenu *menu)
{
    QMenu *styles = menu->addMenu(QIcon::fromTheme(u"edit-copy"_s), tr("Copy Citation As"));
    styles->setObjectName(u"citationStyles"_s);
    fill(styles);
}

void CitationCopy::popupMenu()
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"citationStyles"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(m_view->viewport()->mapToGlobal(m_view->cursorRect().bottomLeft()));
}

void CitationCopy::fill(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QString current = m_settings.value(presentation::Setting::CitationStyle).toString();
    const QList<presentation::CitationChoice> choices = presentation::citationChoices(m_selected());
    bool isProse = true;
    for (const presentation::CitationChoice &choice : choices) {
        if (isProse && !citation::citationStyles().contains(choice.style)) {
            isProse = false;
            menu->addSeparator();
        }
        //: A line of a menu: %1 the name of a citation style, %2 the citation in it.
        QAction *action = menu->addAction(tr("%1: %2").arg(choice.name, QString(choice.preview).replace(u'&', "&&"_L1)));
        action->setData(choice.style);
        action->setCheckable(true);
        action->setChecked(choice.style == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, style = choice.style] {
            m_settings.setValue(presentation::Setting::CitationStyle, style);
            copyCitation();
        });
    }
}

}
