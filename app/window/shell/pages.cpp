// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <window/controls/tabpage.h>
#include <window/screens/import/importreportpage.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/screens/search/termexplorerpage.h>

using namespace Qt::StringLiterals;

namespace window {

QString titleOf(const QWidget *page)
{
    if (const auto *own = qobject_cast<const TabPage *>(page))
        return own->title();
    if (const auto *reader = qobject_cast<const ReaderPage *>(page))
        return reader->title();
    if (const auto *list = qobject_cast<const RecordListPage *>(page))
        return list->title();
    if (const auto *search = qobject_cast<const SearchPage *>(page))
        return search->title();
    if (const auto *words = qobject_cast<const TermExplorerPage *>(page))
        return words->title();
    if (const auto *pack = qobject_cast<const PackPage *>(page))
        return pack->title();
    if (const auto *reports = qobject_cast<const ImportReportPage *>(page))
        return reports->title();
    return {};
}

QJsonObject savedOf(const QWidget *page)
{
    if (const auto *reader = qobject_cast<const ReaderPage *>(page)) {
        const presentation::Location place = reader->place();
        return {{u"page"_s, u"place"_s}, {u"record"_s, place.record.value()}, {u"language"_s, place.language},
            {u"address"_s, place.address.text()}, {u"passage"_s, place.passage.value()}};
    }
    if (const auto *own = qobject_cast<const TabPage *>(page))
        return {{u"page"_s, u"page"_s}, {u"key"_s, own->key()}};
    if (const auto *list = qobject_cast<const RecordListPage *>(page))
        return {{u"page"_s, u"list"_s}, {u"key"_s, list->key().text}};
    if (const auto *search = qobject_cast<const SearchPage *>(page))
        return {{u"page"_s, u"search"_s}, {u"query"_s, search->settledQuery()}};
    if (const auto *pack = qobject_cast<const PackPage *>(page))
        return {{u"page"_s, u"pack"_s}, {u"pack"_s, pack->pack().value()}};
    return {};
}

}
