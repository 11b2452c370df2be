// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle.h"

using namespace Qt::StringLiterals;

namespace model {

QString bundleKindName(BundleKind kind)
{
    switch (kind) {
    case BundleKind::Record:
        return u"records"_s;
    case BundleKind::Text:
        return u"texts"_s;
    case BundleKind::Annotation:
        return u"annotations"_s;
    case BundleKind::Link:
        return u"links"_s;
    case BundleKind::Pack:
        return u"packs"_s;
    case BundleKind::Search:
        return u"searches"_s;
    case BundleKind::Dossier:
        return u"dossiers"_s;
    case BundleKind::Note:
        return u"notes"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isChoiceOf(BundleKind kind, MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Here:
        return true;
    case MergeChoice::There:
        return kind != BundleKind::Text;
    case MergeChoice::Both:
        return kind == BundleKind::Annotation || kind == BundleKind::Pack || kind == BundleKind::Search || kind == BundleKind::Note;
    }
    Q_UNREACHABLE_RETURN(false);
}

}
