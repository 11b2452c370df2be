// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultmenu.h"

#include "querycompleter.h"

#include <output/exchange/csv.h>
#include <presentation/search/querytext.h>
#include <presentation/search/resultprinting.h>
#include <presentation/search/resulttable.h>
#include <presentation/search/searchcontroller.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/paperdialogs.h>
#include <window/controls/savedialog.h>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kMostRecent = 15;

}

ResultMenu::ResultMenu(presentation::AsyncLibrary &library, presentation::SearchController &search, QWidget *parent)
    : QMenu(parent)
    , m_library(library)
    , m_search(search)
{
    connect(this, &QMenu::aboutToShow, this, &ResultMenu::fill);
}

void ResultMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const bool hasHits = m_search.hasHits();
    QAction *within = addAction(QIcon::fromTheme(u"search"_s), tr("Search within the Results"), this,
        [this] { emit queryToGoOn(presentation::withinResults(m_search.settledQuery())); });
    within->setObjectName(u"searchWithin"_s);
    within->setEnabled(hasHits);
    //: Beside each hit the same paragraph in the language of the window; %1 is the language.
    QAction *beside = addAction(tr("Show Each Hit in %1 Too").arg(presentation::Language::ownName(presentation::Language::current())), this, [this](bool on) {
        m_search.setParallel(on ? presentation::SearchController::Parallel::On : presentation::SearchController::Parallel::Off);
    });
    beside->setObjectName(u"searchBeside"_s);
    beside->setCheckable(true);
    beside->setChecked(m_search.isParallel());
    QMenu *recent = addMenu(QIcon::fromTheme(u"view-history"_s), tr("Recent Searches"));
    fillRecent(recent);
    recent->setEnabled(!recent->isEmpty());
    addSeparator();
    addAction(QIcon::fromTheme(u"list-add"_s), tr("Add Results to Briefing Pack"), this, [this] {
        emit packRequested({}, m_search.passages());
    })->setEnabled(hasHits && !m_search.isReadOnly());
    QAction *table = addAction(QIcon::fromTheme(u"document-export"_s), tr("Export Results as Table…"), this, &ResultMenu::exportTable);
    table->setObjectName(u"searchExport"_s);
    table->setEnabled(hasHits);
    QAction *print = addAction(QIcon::fromTheme(u"document-print"_s), tr("Print Results…"), this, [this] {
        paper::print(m_library, parentWidget(), presentation::printableResults(m_search.answer(), m_search.sentence()));
    });
    print->setObjectName(u"searchPrint"_s);
    print->setEnabled(hasHits);
    addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy Results"), this, [this] {
        QGuiApplication::clipboard()->setText(presentation::resultTable(m_search.answer().hits));
    })->setEnabled(hasHits);
}

void ResultMenu::fillRecent(QMenu *menu)
{
    const QStringList all = QueryCompleter::history(m_library.settings());
    for (const QString &query : all.first(std::min(all.size(), kMostRecent))) {
        menu->addAction(QString(query).replace(u'&', u"&&"_s), this, [this, query] { m_search.change(query); });
    }
    if (all.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-clear-history"_s), tr("Clear History"), this,
        [this] { m_library.settings().setValue(presentation::Setting::SearchHistory, QStringList()); });
}

void ResultMenu::exportTable()
{
    const SaveQuestion question {
        u"searchExportDialog"_s, tr("Export Results"), m_search.query(), u"csv"_s, {tr("Tables (*.csv)")}};
    askWhereToSave(parentWidget(), m_library.settings(), question, [this](const QString &path) {
        if (const base::Status saved = exchange::writeCsv(path, presentation::resultTable(m_search.answer().hits)); !saved) {
            emit m_library.failed(saved.error());
            return;
        }
        //: %1 is the name of a file.
        emit reported(tr("The results are in %1.").arg(presentation::names::isolated(QFileInfo(path).fileName())));
    });
}

}
