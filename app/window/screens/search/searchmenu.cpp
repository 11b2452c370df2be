// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search page offers in its menus: keeping, going on, taking the results elsewhere.
#include "querycompleter.h"
#include "searchhead.h"
#include "searchpage.h"

#include <application/savedsearches.h>
#include <core/base/files.h>
#include <output/exchange/csv.h>
#include <presentation/search/hitmodel.h>
#include <presentation/search/querytext.h>
#include <presentation/search/resultprinting.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/paperdialogs.h>
#include <window/controls/savedialog.h>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kMostRecent = 15;

}

void SearchPage::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const bool hasHits = !m_answer.hits.isEmpty();
    QAction *within = m_menu->addAction(QIcon::fromTheme(u"search"_s), tr("Search within the Results"), this,
        [this] { emit queryToGoOn(presentation::withinResults(settledQuery())); });
    within->setObjectName(u"searchWithin"_s);
    within->setEnabled(hasHits);
    //: Beside each hit the same paragraph in the language of the window; %1 is the language.
    QAction *beside = m_menu->addAction(tr("Show Each Hit in %1 Too").arg(presentation::Language::ownName(presentation::Language::current())), this, [this](bool on) {
        m_library.settings().setValue(presentation::Setting::SearchBeside, on);
        run();
    });
    beside->setObjectName(u"searchBeside"_s);
    beside->setCheckable(true);
    beside->setChecked(m_library.settings().value(presentation::Setting::SearchBeside).toBool());
    QMenu *recent = m_menu->addMenu(QIcon::fromTheme(u"view-history"_s), tr("Recent Searches"));
    fillRecent(recent);
    recent->setEnabled(!recent->isEmpty());
    m_menu->addSeparator();
    QAction *pack = m_menu->addAction(
        QIcon::fromTheme(u"list-add"_s), tr("Add Results to Briefing Pack"), this, &SearchPage::addAllToPack);
    pack->setEnabled(hasHits && !m_library.library().isReadOnly());
    QAction *table = m_menu->addAction(
        QIcon::fromTheme(u"document-export"_s), tr("Export Results as Table…"), this, &SearchPage::exportTable);
    table->setObjectName(u"searchExport"_s);
    table->setEnabled(hasHits);
    QAction *print = m_menu->addAction(QIcon::fromTheme(u"document-print"_s), tr("Print Results…"), this,
        [this] { paper::print(m_library, this, presentation::printableResults(m_answer, m_head->sentence())); });
    print->setObjectName(u"searchPrint"_s);
    print->setEnabled(hasHits);
    m_menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy Results"), this, [this] {
        QGuiApplication::clipboard()->setText(asTable());
    })->setEnabled(hasHits);
}

void SearchPage::fillRecent(QMenu *menu)
{
    const QStringList all = QueryCompleter::history(m_library.settings());
    for (const QString &query : all.first(std::min(all.size(), kMostRecent))) {
        menu->addAction(QString(query).replace(u'&', u"&&"_s), this, [this, query] { change(query); });
    }
    if (all.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-clear-history"_s), tr("Clear History"), this,
        [this] { m_library.settings().setValue(presentation::Setting::SearchHistory, QStringList()); });
}

void SearchPage::keep(const QString &name)
{
    m_library.write(this, application::saveSearch(name, settledQuery()), [this, name](qint64) {
        //: %1 is the name of a search that was kept.
        emit reported(tr("“%1” is in the library, under Saved Searches.").arg(name));
        emit m_library.changed();
    });
}

QString SearchPage::asTable() const
{
    QString table = exchange::csvLine(tr("Symbol,Place,Language,Date,Title,Text").split(u','));
    for (const model::Hit &hit : m_answer.hits)
        table += exchange::csvLine({hit.symbol, hit.address, hit.language, hit.date.toString(Qt::ISODate), hit.title, hit.snippet});
    return table;
}

void SearchPage::exportTable()
{
    const SaveQuestion question {
        u"searchExportDialog"_s, tr("Export Results"), m_query, u"csv"_s, {tr("Tables (*.csv)")}};
    askWhereToSave(this, m_library.settings(), question, [this](const QString &path) {
        // The mark tells spreadsheets that it is UTF-8.
        if (const base::Status saved = base::writeFile(path, "\xEF\xBB\xBF" + asTable().toUtf8()); !saved) {
            emit m_library.failed(saved.error());
            return;
        }
        //: %1 is the name of a file.
        emit reported(tr("The results are in %1.").arg(presentation::names::isolated(QFileInfo(path).fileName())));
    });
}

void SearchPage::addAllToPack()
{
    QList<base::PassageId> passages;
    for (const model::Hit &hit : std::as_const(m_answer.hits))
        passages.append(hit.passage);
    emit packRequested({}, passages);
}

void SearchPage::showContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_hits->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, index] { open(index, true); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this, [this, index] {
        if (const model::Hit *hit = m_model->hitAt(index))
            QGuiApplication::clipboard()->setText(presentation::names::subtitle({hit->symbol, hit->address}) + u'\n' + hit->snippet);
    });
    QAction *add = menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, [this, index] {
        const QList<base::PassageId> passages = selected();
        const model::Hit *hit = m_model->hitAt(index);
        if (!passages.isEmpty())
            emit packRequested({}, passages);
        else if (hit)
            emit packRequested(hit->record, {});
    });
    add->setEnabled(!m_library.library().isReadOnly());
    if (!m_model->isGroup(index)) {
        menu->addAction(QIcon::fromTheme(u"edit-find"_s), tr("Find Similar Paragraphs"), this, [this, index] {
            if (const model::Hit *hit = m_model->hitAt(index))
                change(presentation::similarTo(*hit));
        });
    }
    menu->popup(m_hits->viewport()->mapToGlobal(position));
}

}
