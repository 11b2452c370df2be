// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "infopanel.h"

#include <core/model/citedwork.h>
#include <presentation/reader/adoption.h>
#include <presentation/reader/readercontent.h>
#include <presentation/reader/recordfields.h>
#include <presentation/reader/recordhistory.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kFingerprint = 12;

/// The States at the other end of a relation, each once, in the order of the UI's language, as links.
QString statesHtml(const QList<model::LinkRow> &rows, const QString &relation, const QString &role)
{
    QList<std::pair<QString, qint64>> states;
    for (const model::LinkRow &row : rows) {
        const std::pair<QString, qint64> state{presentation::names::record(row.to), row.to.id.value()};
        // What nobody has decided on is no fact.
        const bool isWanted = row.link.relation == relation && (role.isEmpty() || row.link.role == role)
            && row.link.status == model::LinkStatus::Accepted;
        if (isWanted && !states.contains(state))
            states.append(state);
    }
    const QCollator collator = presentation::names::collator();
    std::ranges::sort(states, [&](const auto &one, const auto &two) { return collator(one.first, two.first); });
    QStringList links;
    for (const auto &[name, id] : std::as_const(states))
        links.append(u"<a href='%1' style='text-decoration:none'>%2</a>"_s.arg(id).arg(name.toHtmlEscaped()));
    return links.join(u", "_s);
}

}

InfoPanel::InfoPanel(presentation::AsyncLibrary &, QWidget *parent)
    : ReaderPanel(parent)
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"infoPanel"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_scroll);
    retranslated(this, [this] { build(); });
}

void InfoPanel::addRow(QFormLayout &form, const QString &label, const QString &value)
{
    // A fact is said once, whether the cover, the text or a field of the record has it.
    if (value.isEmpty() || m_said.contains({label, value}))
        return;
    m_said.insert({label, value});
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setTextFormat(value.startsWith("<a "_L1) ? Qt::RichText : Qt::PlainText);
    // A label goes by its text; a symbol in an Arabic window stands on the right all the same.
    text->setAlignment(Qt::AlignAbsolute | Qt::AlignTop | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    text->setAccessibleName(label);
    connect(text, &QLabel::linkActivated, this, [this](const QString &link) {
        emit placeRequested(presentation::Location{base::RecordId(link.toLongLong()), {}, {}, {}}, presentation::OpenIn::SameTab);
    });
    name->setContentsMargins(0, form.rowCount() > 0 ? 8 : 0, 0, 0);
    form.addRow(name);
    form.addRow(text);
}

void InfoPanel::addDocument(QFormLayout &form, const presentation::ReaderContent &content)
{
    const model::Record &work = content.work;
    addRow(form, tr("Title"), content.text.title.isEmpty() ? work.name : content.text.title);
    addRow(form, tr("Symbol"), presentation::names::isolated(work.symbol));
    addRow(form, tr("Body"), work.body.isEmpty() ? QString() : presentation::names::body(work.body));
    addRow(form, tr("Session"), work.session.isEmpty() ? QString() : presentation::names::session(work.session));
    addRow(form, presentation::isAdopted(work) ? tr("Adopted") : presentation::dateFieldLabel(), presentation::names::date(work.date));
    addRow(form, tr("Vote"), presentation::voteOf(work));
}

void InfoPanel::addStates(QFormLayout &form, const presentation::ReaderContent &content)
{
    const QString sponsors = u"sponsors"_s;
    addRow(form, tr("Sponsors (%1)").arg(QLocale().toString(presentation::sponsorCount(content))),
        statesHtml(content.from, sponsors, {}));
    //: States that became sponsors after the draft was printed.
    addRow(form, tr("Joined after the draft"), statesHtml(content.from, sponsors, u"additional sponsor"_s));
    addRow(form, tr("In favour"), statesHtml(content.from, u"votedBy"_s, u"in favour"_s));
    addRow(form, tr("Against"), statesHtml(content.from, u"votedBy"_s, u"against"_s));
    addRow(form, tr("Abstaining"), statesHtml(content.from, u"votedBy"_s, u"abstaining"_s));
}

void InfoPanel::addSource(QFormLayout &form, const presentation::ReaderContent &content)
{
    const model::Text &text = content.text;
    if (text.source.sha256.isEmpty())
        return;
    QStringList remarks;
    for (const QString &code : text.remarks) {
        // Of a scan that was read, how it was read says it all; so does why a text could not be read.
        const bool isSaid = text.remarks.contains(u"ocr"_s) || text.remarks.contains(u"unknown-letters"_s);
        if (code != "scanned"_L1 || !isSaid)
            remarks.append(presentation::names::remark(code));
    }
    //: What a person has to know of how a file was read.
    addRow(form, tr("Remarks"), remarks.join(u' '));
    //: The file that the text was imported from.
    addRow(form, tr("Source file"), presentation::names::isolated(QFileInfo(text.source.path).fileName()));
    addRow(form, tr("Imported"), presentation::names::date(text.source.imported.toLocalTime().date()));
    //: The beginning of a file's SHA-256.
    addRow(form, tr("Fingerprint"),
        presentation::names::isolated(text.source.sha256.first(std::min<qsizetype>(kFingerprint, text.source.sha256.size()))));
    if (model::CitedWork::of(content.work, text).isOfUnitedNations())
        addRow(form, tr("Note"), tr("Unofficial copy, for information only. Source: United Nations."));
}

void InfoPanel::build()
{
    const bool isThere = m_page && m_page->content().work.id.isValid();
    m_empty->setIcon(u"documentinfo"_s);
    m_empty->setSentence(tr("Open a document to read about it here."));
    m_empty->setVisible(!isThere);
    m_scroll->setVisible(isThere);
    if (!isThere)
        return;
    const presentation::ReaderContent &content = m_page->content();
    m_said.clear();
    auto *sheet = new QWidget;
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(16, 12, 16, 16);
    form->setVerticalSpacing(2);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    if (content.work.kind == model::RecordKind::Document)
        addDocument(*form, content);
    else
        addRow(*form, presentation::kindLabel(content.work.kind), presentation::names::record(content.work));
    QStringList languages;
    for (const QString &code : content.languages())
        languages.append(presentation::Language::ownName(code));
    addRow(*form, tr("Languages"), languages.join(u", "_s));
    if (!content.text.originalLanguage.isEmpty())
        addRow(*form, tr("Original language"), presentation::Language::ownName(content.text.originalLanguage));
    const auto facts = presentation::factsOf(content.work);
    for (const auto &[label, value] : facts)
        addRow(*form, label, value);
    addStates(*form, content);
    addSource(*form, content);
    form->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    m_scroll->setWidget(sheet); // Deletes the one before.
}

}
