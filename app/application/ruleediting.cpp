// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleediting.h"

#include "themes.h"

#include <analysis/recognition/themematcher.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/themerulestore.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr int kExamplesOfEach = 500;

base::Result<QList<RuleEntry>> readRuleEntries(const library::Database &database)
{
    TRY(const auto own, library::ThemeStore(database).rules());
    TRY(const auto uses, library::ThemeRuleStore(database).uses());
    QList<RuleEntry> entries;
    QSet<QString> known;
    for (const recognition::ThemeRule &rule : recognition::shippedThemes()) {
        entries.append({rule, RuleEntry::Origin::Program, {}, 0});
        known.insert(rule.key);
    }
    QStringList keys = own.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QList<recognition::ThemeRule> read = recognition::themesOfJson('[' + own.value(key).toUtf8() + ']');
        if (read.isEmpty())
            continue;
        const auto place = std::ranges::find(entries, key, [](const RuleEntry &entry) { return entry.rule.key; });
        if (place == entries.end())
            entries.append({read.first(), RuleEntry::Origin::Own, {}, 0});
        else
            *place = {read.first(), RuleEntry::Origin::Changed, {}, 0};
    }
    for (RuleEntry &entry : entries) {
        const auto use = uses.value(entry.rule.key);
        entry.theme = use.theme;
        entry.paragraphs = use.paragraphs;
    }
    return entries;
}

/// Compares what a rule finds with what the library says, paragraph by paragraph.
class TrialRun
{
public:
    TrialRun(RuleTrial &trial, const QList<library::ThemeLink> &links)
        : m_trial(trial)
        , m_matcher({trial.rule})
    {
        for (const library::ThemeLink &link : links)
            m_links[link.link.fromPassage].append(link);
    }

    void take(const library::ParagraphRow &row)
    {
        const QList<library::ThemeLink> links = m_links.value(row.passage);
        const QList<recognition::FoundTheme> found
            = m_trial.rule.hasWords() ? m_matcher.find(row.content) : QList<recognition::FoundTheme>();
        if (!found.isEmpty() && links.isEmpty())
            gain(row, found.first());
        else if (found.isEmpty())
            lose(row, links);
        else
            ++m_trial.kept;
    }

    void finish() const
    {
        m_trial.gainedDocuments = m_gained.size();
        m_trial.lostDocuments = m_lost.size();
    }

private:
    void gain(const library::ParagraphRow &row, const recognition::FoundTheme &found)
    {
        m_trial.isTooWide = m_trial.gained.size() == kMostSuggestions;
        if (m_trial.isTooWide)
            return;
        const model::Link link = themeSuggestion(row, found);
        m_trial.gained.append(link);
        m_gained.insert(row.work);
        if (m_trial.gained.size() <= kExamplesOfEach)
            m_trial.examples.append(exampleOf(row, link, true));
    }

    void lose(const library::ParagraphRow &row, const QList<library::ThemeLink> &links)
    {
        bool isLost = false;
        for (const library::ThemeLink &link : links) {
            if (!link.isOfRule) {
                m_trial.kept += link.link.status == model::LinkStatus::Rejected ? 0 : 1;
                continue;
            }
            m_trial.lost.append(link.link);
            m_lost.insert(row.work);
            if (!isLost && m_trial.lost.size() <= kExamplesOfEach)
                m_trial.examples.append(exampleOf(row, link.link, false));
            isLost = true;
        }
    }

    static RuleExample exampleOf(const library::ParagraphRow &row, const model::Link &link, bool isGained)
    {
        return {row.work, row.passage, row.symbol, row.title, row.address, row.content, link.start, link.end, isGained};
    }

    RuleTrial &m_trial;
    recognition::ThemeMatcher m_matcher;
    QHash<base::PassageId, QList<library::ThemeLink>> m_links;
    QSet<base::RecordId> m_gained;
    QSet<base::RecordId> m_lost;
};

base::Result<QList<library::ThemeLink>> linksOfTheme(const OpenLibrary &library, const QString &key)
{
    return library.run(Query<QList<library::ThemeLink>>([key](const library::Database &database) -> base::Result<QList<library::ThemeLink>> {
        TRY(const auto theme, library::DocumentQueries(database).findRecord(model::RecordKind::Theme, key));
        return theme ? library::ThemeRuleStore(database).links(theme->id) : base::Result<QList<library::ThemeLink>>(QList<library::ThemeLink>());
    }));
}

base::Result<RuleChange> makeRuleChange(const library::Database &database, const RuleChange &change)
{
    const recognition::ThemeRule &rule = change.rule;
    TRY(const base::RecordId theme, library::ThemeStore(database).ensure({rule.key, rule.names, rule.synonyms, rule.scope, rule.vocabulary, {}, {}}));
    RuleChange reverse {rule, {}, {}, {}};
    library::ThemeRuleStore rules(database);
    TRY(reverse.json, rules.rule(theme));
    TRY_VOID(rules.set(theme, change.json));
    library::LinkStore store(database);
    for (const model::Link &link : change.removed) {
        TRY_VOID(store.remove(link.id));
        reverse.added.append(link);
    }
    for (model::Link link : change.added) {
        link.to = theme;
        TRY(link.id, store.add(link));
        if (link.id.isValid())
            reverse.removed.append(link);
    }
    return reverse;
}

}

Query<QList<RuleEntry>> ruleEntries()
{
    return readRuleEntries;
}

base::Result<RuleTrial> tryRule(const OpenLibrary &library, const recognition::ThemeRule &rule, jobs::JobControl &control)
{
    if (const std::optional<recognition::RuleFault> fault = recognition::faultOf(rule))
        return base::failure(base::ErrorCode::BadInput, rule.key, fault->reason);
    TRY(const auto links, linksOfTheme(library, rule.key));
    RuleTrial trial;
    trial.rule = rule;
    TrialRun run(trial, links);
    jobs::JobControl inner;
    inner.onProgress = [&](qint64 done, qint64 total, const QString &) {
        control.report(done, total);
        if (control.isCancelled() || trial.isTooWide)
            inner.cancel();
    };
    const base::Status done = forEachParagraph(library, inner, [&run](const library::ParagraphRow &row) { run.take(row); });
    run.finish();
    if (!done && !(trial.isTooWide && !control.isCancelled()))
        return base::failure(done.error());
    return trial;
}

RuleChange changeOf(const RuleTrial &trial, bool isDeleted)
{
    return {trial.rule, isDeleted ? std::nullopt : std::optional(QString::fromUtf8(recognition::jsonOf(trial.rule))), trial.gained, trial.lost};
}

Edit<RuleChange> applyRuleChange(const RuleChange &change)
{
    return [change](const library::Database &database) { return makeRuleChange(database, change); };
}

}
