// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs that are found again by a key, and what the tabs keep for the next start.
#include "pages.h"
#include "tabpagefactory.h"
#include "tabs.h"

#include <presentation/reader/annotationcontroller.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace window {

QJsonArray Tabs::saved() const
{
    QJsonArray pages;
    for (int index = 0; index < count(); ++index) {
        QJsonObject page = savedOf(widget(index));
        if (page.isEmpty())
            continue;
        page.insert(u"front"_s, index == currentIndex());
        pages.append(page);
    }
    return pages;
}

void Tabs::restore(const QJsonArray &pages, int current)
{
    for (const QJsonValue &page : pages)
        openSaved(page.toObject());
    if (current >= 0 && current < count())
        setCurrentIndex(current);
}

void Tabs::openSaved(const QJsonObject &saved)
{
    const QString page = saved.value(u"page"_s).toString();
    if (page == "place"_L1) {
        openPlace(presentation::Location {base::RecordId(saved.value(u"record"_s).toInteger()), saved.value(u"language"_s).toString(),
                      model::Address(saved.value(u"address"_s).toString()),
                      base::PassageId(saved.value(u"passage"_s).toInteger())},
            true);
    } else if (page == "list"_L1) {
        openList({saved.value(u"key"_s).toString()});
    } else if (page == "search"_L1) {
        openSearch()->setQuery(saved.value(u"query"_s).toString());
    } else if (page == "page"_L1) {
        openPage(saved.value(u"key"_s).toString());
    } else if (page == "pack"_L1) {
        openPack(base::PackId(saved.value(u"pack"_s).toInteger()));
    }
}

void Tabs::openPage(const QString &key)
{
    for (int index = 0; index < count(); ++index) {
        const auto *open = qobject_cast<TabPage *>(widget(index));
        if (open && open->key() == key) {
            setCurrentIndex(index);
            return;
        }
    }
    TabPage *made = m_library ? makeTabPage(*m_library, key, this) : nullptr;
    if (!made)
        return;
    connect(made, &TabPage::placeRequested, this, &Tabs::placeRequested);
    connect(made, &TabPage::pageRequested, this, &Tabs::openPage);
    connect(made, &TabPage::searchRequested, this, &Tabs::searchRequested);
    connect(made, &TabPage::importRequested, this, &Tabs::importRequested);
    connect(made, &TabPage::titleChanged, this, [this, made] { follow(made); });
    addPage(made, made->iconName());
    made->setFocus();
}

TabPage *Tabs::page() const
{
    return qobject_cast<TabPage *>(currentWidget());
}

QUndoStack *Tabs::undoStack() const
{
    if (TabPage *own = page())
        return own->undoStack();
    ReaderPage *read = reader();
    auto *list = qobject_cast<RecordListPage *>(currentWidget());
    if (list && (list->undoStack().count() > 0 || !read))
        return &list->undoStack();
    return read ? &read->annotations().undoStack() : nullptr;
}

}
