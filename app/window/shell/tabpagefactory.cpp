// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabpagefactory.h"

#include <presentation/compare/agreedlanguagetext.h>
#include <presentation/library/navigationtarget.h>
#include <window/screens/compare/agreedpage.h>
#include <window/screens/compare/besidepage.h>
#include <window/screens/compare/comparepage.h>
#include <window/screens/compare/positionspage.h>
#include <window/screens/diagrams/diagrampage.h>
#include <window/screens/diagrams/matrixpage.h>
#include <window/screens/diagrams/sponsorspage.h>
#include <window/screens/library/annotationpage.h>
#include <window/screens/library/changespage.h>
#include <window/screens/library/deadlinepage.h>
#include <window/screens/library/dossierpage.h>
#include <window/screens/library/themepage.h>
#include <window/screens/library/themerulespage.h>
#include <window/screens/library/todaypage.h>
#include <window/screens/library/trashpage.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/reader/sourcepage.h>
#include <window/screens/suggestions/quotationpage.h>
#include <window/screens/suggestions/suggestionspage.h>

using namespace Qt::StringLiterals;

namespace window {

TabPage *makeTabPage(presentation::AsyncLibrary &library, const QString &key, QWidget *parent)
{
    const base::RecordId record(key.section(u'/', 1, 1).toLongLong());
    const QString kind = key.section(u'/', 0, 0);
    if (kind == "decide"_L1)
        return new SuggestionsPage(library, parent);
    if (kind == "annotations"_L1)
        return new AnnotationPage(library, parent);
    if (kind == "deadlines"_L1)
        return new DeadlinePage(library, parent);
    if (kind == "quotations"_L1)
        return new QuotationPage(library, record, parent);
    if (kind == "today"_L1)
        return new TodayPage(library, parent);
    if (kind == "trash"_L1)
        return new TrashPage(library, parent);
    if (kind == "changes"_L1)
        return new ChangesPage(library, parent);
    if (kind == "dossiers"_L1 || kind == "dossier"_L1)
        return new DossierPage(library, presentation::NavigationTarget {key}.dossier().value_or(model::DossierId()), parent);
    if (kind == "allthemes"_L1)
        return new ThemePage(library, parent);
    if (kind == "themerules"_L1)
        return new ThemeRulesPage(library, record, parent);
    if (kind == "matrix"_L1)
        return new MatrixPage(library, parent);
    if (const auto parts = presentation::agreed::partsOf(key); !parts.isEmpty())
        return new AgreedPage(library, parts, parent);
    if (const auto compared = presentation::comparekey::documentsOf(key); compared.later.isValid())
        return new ComparePage(library, compared, parent);
    if (const auto texts = presentation::besidekey::textsOf(key); !texts.isEmpty())
        return new BesidePage(library, texts, parent);
    if (const auto text = presentation::sourcekey::textOf(key); text.document.isValid())
        return new SourcePage(library, text, parent);
    if (kind == "positions"_L1 && record.isValid())
        return new PositionsPage(library, record, key.section(u'/', 2, 2), parent);
    if (kind == "sponsors"_L1 && record.isValid())
        return new SponsorsPage(library, record, parent);
    if (const auto pack = presentation::NavigationTarget {key}.pack())
        return new PackPage(library, *pack, parent);
    if (kind == "map"_L1 && record.isValid())
        return new DiagramPage(library, DiagramPage::Kind::Map, record, parent);
    if (kind == "timeline"_L1 && record.isValid())
        return new DiagramPage(library, DiagramPage::Kind::Timeline, record, parent);
    return nullptr;
}

}
