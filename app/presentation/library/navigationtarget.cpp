// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationtarget.h"

#include <core/base/names.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::array kKinds {
    base::Named {model::RecordKind::Document, "documents"_L1},
    base::Named {model::RecordKind::Event, "events"_L1},
    base::Named {model::RecordKind::Person, "people"_L1},
    base::Named {model::RecordKind::Organisation, "organisations"_L1},
    base::Named {model::RecordKind::State, "states"_L1},
    base::Named {model::RecordKind::Body, "bodies"_L1},
    base::Named {model::RecordKind::Theme, "themes"_L1},
};

std::optional<model::RecordKind> kindOf(const QString &word)
{
    for (const auto &[kind, name] : kKinds) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

template<typename SomeId>
std::optional<SomeId> idAfter(const QString &text, QLatin1StringView word)
{
    if (!text.startsWith(word))
        return std::nullopt;
    const SomeId id(text.sliced(word.size()).toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

}

NavigationTarget NavigationTarget::ofKind(model::RecordKind kind)
{
    return {base::nameOf(kKinds, kind)};
}

NavigationTarget NavigationTarget::ofDocuments(const QString &body, const QString &session)
{
    QString text = u"documents/"_s + (body.isEmpty() ? u"-"_s : body);
    if (!session.isEmpty())
        text += u'/' + session;
    return {text};
}

NavigationTarget NavigationTarget::ofRecord(base::RecordId id)
{
    return {u"record/%1"_s.arg(id.value())};
}

NavigationTarget NavigationTarget::ofPack(base::PackId id)
{
    return {u"pack/%1"_s.arg(id.value())};
}

NavigationTarget NavigationTarget::ofDossier(model::DossierId id)
{
    return {u"dossier/%1"_s.arg(id.value())};
}

NavigationTarget NavigationTarget::ofSearch(qint64 id)
{
    return {u"search/%1"_s.arg(id)};
}

std::optional<model::RecordFilter> NavigationTarget::filter() const
{
    model::RecordFilter filter;
    if (text == "wanted"_L1) {
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = false;
        return filter;
    }
    const std::optional<model::RecordKind> kind = kindOf(text.section(u'/', 0, 0));
    if (!kind)
        return std::nullopt;
    filter.kind = *kind;
    // A vocabulary may have a hundred thousand; the page of all themes shows the rest.
    filter.usedThemesOnly = *kind == model::RecordKind::Theme;
    if (*kind == model::RecordKind::Document) {
        filter.inLibrary = true;
        const QString body = text.section(u'/', 1, 1);
        filter.body = body == "-"_L1 ? QString() : body;
        filter.session = text.section(u'/', 2, 2);
    }
    return filter;
}

std::optional<base::RecordId> NavigationTarget::record() const
{
    return idAfter<base::RecordId>(text, "record/"_L1);
}

std::optional<base::PackId> NavigationTarget::pack() const
{
    return idAfter<base::PackId>(text, "pack/"_L1);
}

std::optional<model::DossierId> NavigationTarget::dossier() const
{
    return idAfter<model::DossierId>(text, "dossier/"_L1);
}

std::optional<qint64> NavigationTarget::search() const
{
    constexpr auto kWord = "search/"_L1;
    if (!text.startsWith(kWord))
        return std::nullopt;
    const qint64 id = text.sliced(kWord.size()).toLongLong();
    return id > 0 ? std::optional(id) : std::nullopt;
}

QString NavigationTarget::title() const
{
    if (text == "wanted"_L1)
        return QCoreApplication::translate("NavigationTarget", "Wanted");
    if (text == "today"_L1)
        return QCoreApplication::translate("NavigationTarget", "Today");
    if (text == "trash"_L1)
        return QCoreApplication::translate("NavigationTarget", "Trash");
    if (text == "changes"_L1)
        //: The list of what was changed in the library.
        return QCoreApplication::translate("NavigationTarget", "Changes");
    if (text == "annotations"_L1)
        return QCoreApplication::translate("NavigationTarget", "Annotations");
    if (text == "deadlines"_L1)
        return QCoreApplication::translate("NavigationTarget", "Deadlines");
    if (text == "allthemes"_L1)
        return QCoreApplication::translate("NavigationTarget", "All Themes");
    if (text == "themerules"_L1)
        //: The page of the rules by which paragraphs are found to be about a theme.
        return QCoreApplication::translate("NavigationTarget", "Theme Rules");
    if (text == "quotations"_L1)
        return QCoreApplication::translate("NavigationTarget", "Quotations");
    if (text == "decide"_L1)
        return QCoreApplication::translate("NavigationTarget", "Suggestions");
    if (text == "packs"_L1)
        return QCoreApplication::translate("NavigationTarget", "Briefing Packs");
    if (text == "dossiers"_L1)
        //: Folders of the user's own in the library.
        return QCoreApplication::translate("NavigationTarget", "Dossiers");
    if (text == "searches"_L1)
        return QCoreApplication::translate("NavigationTarget", "Saved Searches");
    const std::optional<model::RecordFilter> shown = filter();
    if (!shown)
        return {};
    if (text.section(u'/', 1, 1).isEmpty())
        return names::kind(*shown->kind);
    const QString body = names::body(shown->body);
    return shown->session.isEmpty() ? body : names::subtitle({body, names::session(shown->session)});
}

QString NavigationTarget::iconName() const
{
    if (text == "wanted"_L1)
        return u"question"_s;
    if (text == "today"_L1)
        return u"go-home"_s;
    if (text == "trash"_L1)
        return u"user-trash"_s;
    if (text == "changes"_L1)
        return u"view-history"_s;
    if (text == "annotations"_L1)
        return u"view-pim-notes"_s;
    if (text == "deadlines"_L1)
        return u"appointment-new"_s;
    if (text == "allthemes"_L1 || text == "themerules"_L1)
        return names::kindIcon(model::RecordKind::Theme);
    if (text == "quotations"_L1)
        return u"format-text-blockquote"_s;
    if (text == "decide"_L1)
        return u"flag"_s;
    if (text.startsWith("pack"_L1))
        return u"document-multiple"_s;
    if (text.startsWith("dossier"_L1))
        return u"folder"_s;
    if (text.startsWith("search"_L1))
        return u"edit-find"_s;
    const std::optional<model::RecordFilter> shown = filter();
    return shown ? names::kindIcon(*shown->kind) : u"documentation"_s;
}

}
