import type { Coverage, RegionCoverage } from './domains/coverage/rules.ts';
import type { Exchange } from './domains/exchange/exchange.ts';
import type { CooperationCell, CooperationConnection } from './domains/network/cooperation.ts';
import type { FirstMeeting, FirstMeetingConnection } from './domains/network/first-meetings.ts';
import type { MergeCandidate } from './domains/merging/rules.ts';
import type { DistinctPair } from './domains/merging/loaders.ts';
import type { NotYetMet } from './domains/network/loaders.ts';
import type { Partner } from './domains/network/partner.ts';
import type { RecordGone } from './domains/history/follow.ts';
import type { PastRecord, PastRelation } from './domains/history/past.ts';
import type { Joined } from './domains/path/side.ts';
import type { Surroundings } from './domains/path/surroundings.ts';
import type { Way } from './domains/path/ways.ts';
import type { Merged } from './domains/recording/decide-merge.ts';
import type { Recorded } from './domains/recording/resolvers.ts';
import type { Indicator, Report } from './domains/report/indicator.ts';
import type { Split } from './domains/report/measure.ts';
import type { Hit } from './domains/search/rules.ts';
import type { EvidenceLine } from './domains/source/loaders.ts';
import type { RelationshipKind } from './generated/enums.ts';
import type {
  AgencyShape,
  ApiKeyShape,
  AttendanceShape,
  ChangeShape,
  EventShape,
  FigureShape,
  IndicatorTargetShape,
  OutcomeShape,
  PracticeShape,
  SourceShape,
} from './generated/shapes.ts';
import type { Connection, Edge } from './graph/connection.ts';
import type { RecordState } from './recording/records.ts';
import type { City, Country, Phase, Place, Port, Programme, Region, Terminal } from './reference/records.ts';
import type { Viewer } from './viewer.ts';

/*
 * What the resolvers of a type are given as their parent. `npm run codegen` takes `XModel` as the model of the GraphQL
 * type X.
 */
export interface RecordModel {
  readonly id: string;
}
export type PlaceModel = Place;
export type ProgrammeModel = Programme;
export type PhaseModel = Phase;
export type RegionModel = Region;
export type CountryModel = Country;
export type PortModel = Port;
export type TerminalModel = Terminal;
export type CityModel = City;
export type AgencyModel = AgencyShape;
export type EventModel = EventShape;
export type AttendanceModel = AttendanceShape;
export type PracticeModel = PracticeShape;
export type ExchangeModel = Exchange;
export type FigureModel = FigureShape;
export interface DisplayFigureModel {
  readonly figure: FigureShape;
  readonly others: number;
}
export type OutcomeModel = OutcomeShape;
export type IndicatorTargetModel = IndicatorTargetShape;
export type RecordIndicatorTargetSuccessModel = Recorded;
export type SourceModel = SourceShape;
export type EvidenceModel = EvidenceLine;
export type SearchHitModel = Hit;
export interface LookupModel {
  readonly name: string;
  readonly recordId: string | null;
  readonly alternatives: readonly Hit[];
}
export type CoverageModel = Coverage;
export type RegionCoverageModel = RegionCoverage;
export type PartnerModel = Partner;
export type NotYetMetModel = NotYetMet;
export type FirstMeetingModel = FirstMeeting;
export type CooperationCellModel = CooperationCell;
export type PartnerConnectionModel = Connection<Partner>;
export type PartnerEdgeModel = Edge<Partner>;
export type NotYetMetConnectionModel = Connection<NotYetMet>;
export type NotYetMetEdgeModel = Edge<NotYetMet>;
export type FirstMeetingConnectionModel = FirstMeetingConnection;
export type FirstMeetingEdgeModel = Edge<FirstMeeting>;
export type CooperationConnectionModel = CooperationConnection;
export type CooperationCellEdgeModel = Edge<CooperationCell>;
export type PathModel = Way;
export type PathStepModel = Joined;
export type NeighbourhoodModel = Surroundings;
export interface RelationModel {
  readonly fromId: string;
  readonly relationship: RelationshipKind;
  readonly toId: string;
}
export type ChangeModel = ChangeShape;
export type ChangeConnectionModel = Connection<ChangeShape>;
export type ChangeEdgeModel = Edge<ChangeShape>;
export type RecordGoneModel = RecordGone;
export type RecordStateModel = RecordState;
export type PastRelationModel = PastRelation;
export type PastRecordModel = PastRecord;
export type RecordProgrammeSuccessModel = Recorded;
export type RecordPhaseSuccessModel = Recorded;
export type RecordRegionSuccessModel = Recorded;
export type RecordCountrySuccessModel = Recorded;
export type RecordPortSuccessModel = Recorded;
export type RecordTerminalSuccessModel = Recorded;
export type RecordCitySuccessModel = Recorded;
export type RecordAgencySuccessModel = Recorded;
export type RecordEventSuccessModel = Recorded;
export type RecordAttendanceSuccessModel = Recorded;
export type RecordPracticeSuccessModel = Recorded;
export type RecordOutcomeSuccessModel = Recorded;
export type RecordFigureSuccessModel = Recorded;
export type RecordSourceSuccessModel = Recorded;
export type ChangeSuccessModel = Recorded;
export type MergeSuccessModel = Merged;
export type UnmergeSuccessModel = Merged;
export type MergeCandidateModel = MergeCandidate;
export type MergeCandidateConnectionModel = Connection<MergeCandidate>;
export type MergeCandidateEdgeModel = Edge<MergeCandidate>;
export type DistinctPairModel = DistinctPair;
export interface DistinctPairSuccessModel {
  readonly ids: readonly string[];
  readonly isDistinct: boolean;
}
export type DistinctPairConnectionModel = Connection<DistinctPair>;
export type DistinctPairEdgeModel = Edge<DistinctPair>;
export interface StillNeededModel {
  readonly message: string;
  readonly ids: readonly string[];
}
export interface BuiltOnModel {
  readonly message: string;
  readonly changeIds: readonly string[];
}
export type ProgrammeReportModel = Report;
export type IndicatorModel = Indicator;
export interface IndicatorSplitModel extends Split {
  /** The value of the indicator that is split. */
  readonly whole: number | null;
}
export type CurrentViewerModel = Viewer;
export type ApiKeyModel = ApiKeyShape;
export type PortConnectionModel = Connection<Port>;
export type PortEdgeModel = Edge<Port>;
export type AgencyConnectionModel = Connection<AgencyShape>;
export type AgencyEdgeModel = Edge<AgencyShape>;
export type EventConnectionModel = Connection<EventShape>;
export type EventEdgeModel = Edge<EventShape>;
export type AttendanceConnectionModel = Connection<AttendanceShape>;
export type AttendanceEdgeModel = Edge<AttendanceShape>;
export type PracticeConnectionModel = Connection<PracticeShape>;
export type PracticeEdgeModel = Edge<PracticeShape>;
export type ExchangeConnectionModel = Connection<Exchange>;
export type ExchangeEdgeModel = Edge<Exchange>;
export type FigureConnectionModel = Connection<FigureShape>;
export type FigureEdgeModel = Edge<FigureShape>;
export type OutcomeConnectionModel = Connection<OutcomeShape>;
export type OutcomeEdgeModel = Edge<OutcomeShape>;
export type SourceConnectionModel = Connection<SourceShape>;
export type SourceEdgeModel = Edge<SourceShape>;
export type RecordConnectionModel = Connection<RecordModel>;
export type RecordEdgeModel = Edge<RecordModel>;
