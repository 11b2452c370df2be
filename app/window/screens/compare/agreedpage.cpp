// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedpage.h"

#include "agreedlist.h"
#include "comparepage.h"

#include <presentation/compare/agreedlanguagetext.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

using presentation::AgreedLanguageModel;

// The words that were asked for are shown as far as they fit above the rows.
constexpr qsizetype kShownWords = 280;

QString shortened(const QString &words)
{
    return words.size() <= kShownWords ? words : words.first(kShownWords).section(u' ', 0, -2) + u'…';
}

}

AgreedPage::AgreedPage(presentation::AsyncLibrary &library, QList<application::WordingPart> parts, QWidget *parent)
    : PaperTab(library, parent)
    , m_parts(std::move(parts))
    , m_model(new AgreedLanguageModel(this))
    , m_heading(new QLabel(this))
    , m_words(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_body(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_compare(new QToolButton(this))
    , m_pack(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_list(new AgreedList(*m_model, library.library().isReadOnly(), this))
{
    setObjectName(u"agreedPage"_s);
    makeLayout();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    reload();
}

void AgreedPage::makeLayout()
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_heading->setFont(font);
    m_words->setObjectName(u"agreedWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"agreedSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_body->setObjectName(u"agreedBody"_s);
    m_order->setObjectName(u"agreedOrder"_s);
    m_compare->setObjectName(u"agreedCompare"_s);
    m_compare->setIcon(QIcon::fromTheme(u"view-split-left-right"_s));
    m_pack->setObjectName(u"agreedPack"_s);
    m_pack->setIcon(QIcon::fromTheme(u"list-add"_s));
    for (QToolButton *button : {m_compare, m_pack})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusProxy(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_compare);
    head->addWidget(m_pack);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(12, 4, 12, 8);
    choices->setSpacing(8);
    choices->addWidget(m_summary, 1);
    choices->addWidget(m_body);
    choices->addWidget(m_order);
    m_words->setContentsMargins(12, 0, 12, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(choices);
    column->addWidget(m_stack, 1);
}

void AgreedPage::connectParts()
{
    connect(m_list, &AgreedList::openRequested, this, [this](const application::AgreedPlace &place) {
        emit placeRequested({place.place.work.id, place.place.text.language, {}, place.place.passage.id}, presentation::OpenIn::NewTab);
    });
    connect(m_list, &AgreedList::compareRequested, this, &AgreedPage::compare);
    connect(m_list, &AgreedList::packRequested, this, &AgreedPage::addToPack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgreedPage::showState);
    connect(m_pack, &QToolButton::clicked, this, [this] { addToPack(m_list->chosen()); });
    connect(m_compare, &QToolButton::clicked, m_list, &AgreedList::compareCurrent);
    connect(m_body, &QComboBox::activated, this, [this] {
        m_model->setBody(m_body->currentData().toString());
        m_list->chooseFirst();
    });
    connect(m_order, &QComboBox::activated, this, [this](int order) {
        m_model->setOrder(AgreedLanguageModel::Order(order));
        m_list->chooseFirst();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] { emit pageRequested(presentation::agreed::keyOf({{m_parts.first().passage}})); });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &AgreedPage::reload);
}

QString AgreedPage::key() const
{
    return presentation::agreed::keyOf(m_parts);
}

QString AgreedPage::title() const
{
    const model::PassagePlace &asked = m_model->language().asked;
    if (!asked.passage.id.isValid())
        //: Title of a tab that shows where a wording stands, before it is read.
        return tr("Agreed Language");
    //: Title of a tab that shows where else a wording stands: %1 is the paragraph, "57/12 OP8".
    return tr("Agreed language: %1").arg(presentation::agreed::shortPlaceName(asked));
}

void AgreedPage::reload()
{
    m_library.read(this, application::agreedLanguage(m_parts),
        m_latest.ask([this](const application::AgreedLanguage &language) { showLanguage(language); }));
}

void AgreedPage::showLanguage(const application::AgreedLanguage &language)
{
    const application::AgreedPlace *before = m_list->current();
    const base::PassageId passage = before ? before->place.passage.id : base::PassageId();
    m_model->setLanguage(language);
    if (const QModelIndex same = m_model->indexOf(passage); same.isValid())
        m_list->setCurrentIndex(same);
    else
        m_list->chooseFirst();
    retranslate();
    emit titleChanged();
}

void AgreedPage::retranslate()
{
    m_heading->setText(title());
    m_list->setAccessibleName(title());
    const application::AgreedLanguage &language = m_model->language();
    const QString words = shortened(language.words);
    m_words->setText(words);
    m_words->setAlignment(Qt::AlignAbsolute | (words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_words->setAccessibleName(language.words);
    m_summary->setText(hasOthers() ? presentation::agreed::summary(language) : QString());
    m_pack->setText(tr("Add to Briefing Pack"));
    m_pack->setToolTip(tr("Adds all these paragraphs in their order, or the selected ones"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Compares the document of the chosen paragraph with the one that the words come from"));
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("Earliest First"), tr("Most Alike First")});
    m_order->setCurrentIndex(order);
    //: In front of a list of orders.
    m_order->setAccessibleName(tr("Order"));
    fillBodies();
    m_model->retranslate();
    showState();
}

void AgreedPage::fillBodies()
{
    const QString chosen = m_body->currentData().toString();
    m_body->clear();
    m_body->addItem(tr("All Bodies"), QString());
    const QList<std::pair<QString, int>> bodies = m_model->bodies();
    for (const auto &[code, count] : bodies) {
        //: A body of the United Nations, and how many paragraphs of it there are.
        m_body->addItem(tr("%1 (%2)").arg(presentation::names::body(code), QLocale().toString(count)), code);
    }
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen)));
    //: In front of a list of bodies of the United Nations.
    m_body->setAccessibleName(tr("Body"));
}

bool AgreedPage::hasOthers() const
{
    return m_model->language().othersCount() > 0;
}

void AgreedPage::showState()
{
    const application::AgreedLanguage &language = m_model->language();
    const bool isSelection = std::ranges::any_of(m_parts, [](const application::WordingPart &part) { return !part.isWhole(); });
    const bool isKnown = language.asked.passage.id.isValid();
    m_empty->setIcon(u"edit-find"_s);
    if (!isKnown && language.isGone)
        m_empty->setSentence(tr("This paragraph is not in the library any more."));
    else if (language.isTooShort)
        m_empty->setSentence(tr("One word is not enough. Select more of the paragraph."));
    else
        m_empty->setSentence(isKnown ? tr("This wording stands nowhere else in the library.") : QString());
    m_empty->setAction(isKnown && isSelection ? tr("Look for the Whole Paragraph") : QString());
    m_stack->setCurrentIndex(hasOthers() ? 1 : 0);
    m_pack->setEnabled(hasOthers() && !m_library.library().isReadOnly());
    m_compare->setEnabled(hasOthers() && m_list->canCompare());
    // One that is chosen stays in sight.
    m_body->setVisible(hasOthers() && (m_body->count() > 2 || m_body->currentIndex() > 0));
    m_order->setVisible(hasOthers());
}

void AgreedPage::compare(const application::AgreedPlace &place)
{
    const model::Record &asked = m_model->language().asked.work;
    const model::Record &other = place.place.work;
    const bool isLater = other.date > asked.date;
    emit pageRequested(ComparePage::keyOf({(isLater ? other : asked).id, (isLater ? asked : other).id, place.place.text.language}));
}

void AgreedPage::addToPack(const QList<application::AgreedPlace> &places)
{
    QList<base::PassageId> passages;
    for (const application::AgreedPlace &place : places)
        passages.append(place.place.passage.id);
    if (!passages.isEmpty())
        emit packRequested({}, passages);
}

QString AgreedPage::asText() const
{
    QStringList lines;
    const QList<application::AgreedPlace> shown = m_model->shown();
    for (const application::AgreedPlace &place : shown)
        lines.append(presentation::agreed::quotation(place));
    return hasOthers() ? lines.join(u'\n') : QString();
}

bool AgreedPage::isPrintable() const
{
    return hasOthers();
}

presentation::Printable AgreedPage::printable() const
{
    return presentation::agreed::printable(title(), m_model->language(), m_model->shown());
}

}
