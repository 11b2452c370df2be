// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/model/dossier.h>
#include <core/model/recordrow.h>

#include <QString>

#include <optional>

namespace presentation {

/// Names what a list shows, in a form that history and settings can keep: "documents", "documents/HRC/57", "people",
/// "wanted", "annotations", "packs", "searches". Nodes of the library tree that are one thing: "record/12", "pack/3",
/// "search/2", "dossier/4".
struct NavigationTarget {
    QString text;

    static NavigationTarget ofKind(model::RecordKind kind);
    static NavigationTarget ofDocuments(const QString &body, const QString &session = {});
    static NavigationTarget ofRecord(base::RecordId id);
    static NavigationTarget ofPack(base::PackId id);
    static NavigationTarget ofSearch(qint64 id);
    static NavigationTarget ofDossier(model::DossierId id);
    static NavigationTarget searches() { return {QStringLiteral("searches")}; }
    static NavigationTarget wanted() { return {QStringLiteral("wanted")}; }
    static NavigationTarget annotations() { return {QStringLiteral("annotations")}; }
    /// No list of records: the page of what waits to be decided.
    static NavigationTarget decide() { return {QStringLiteral("decide")}; }
    /// No list of records either: the page of all that is due.
    static NavigationTarget deadlines() { return {QStringLiteral("deadlines")}; }
    /// The page of what people said.
    static NavigationTarget quotations() { return {QStringLiteral("quotations")}; }
    /// The page of all themes, used or not.
    static NavigationTarget allThemes() { return {QStringLiteral("allthemes")}; }
    /// The page of the rules that find themes.
    static NavigationTarget themeRules() { return {QStringLiteral("themerules")}; }
    /// The page of what matters this morning.
    static NavigationTarget today() { return {QStringLiteral("today")}; }
    /// The page of what was deleted.
    static NavigationTarget trash() { return {QStringLiteral("trash")}; }
    /// The page of what was changed since a day.
    static NavigationTarget changes() { return {QStringLiteral("changes")}; }
    static NavigationTarget packs() { return {QStringLiteral("packs")}; }
    /// The page of the dossiers that lie in no other one.
    static NavigationTarget dossiers() { return {QStringLiteral("dossiers")}; }

    /// Which records the list shows; nothing for what is no list of records.
    std::optional<model::RecordFilter> filter() const;
    std::optional<base::RecordId> record() const;
    std::optional<base::PackId> pack() const;
    std::optional<model::DossierId> dossier() const;
    /// The number of a search that is kept.
    std::optional<qint64> search() const;
    /// What a tab with this list is called, in the UI's language.
    QString title() const;
    QString iconName() const;

    bool operator==(const NavigationTarget &) const = default;
};

}
